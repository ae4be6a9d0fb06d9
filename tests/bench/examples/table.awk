# A table in Markdown of what run.sh has printed, for docs/performance.md:
#
#   awk -f tests/bench/examples/table.awk LOG
#
# A row for each size: steps a second, milliseconds of a step, how many times as long as at the first size, megabytes (or
# MFLOP) of a step, their share of the copy bandwidth (or of the multiply-add rate), and the ratio to CUDA. Lines that are
# none of these are left out.

function number(text,   x) { # three digits, thousands with commas
  x = text + 0
  if (x >= 100) {
    text = sprintf("%.0f", x)
    while (match(text, /[0-9][0-9][0-9][0-9]($|,)/)) text = substr(text, 1, RSTART) "," substr(text, RSTART + 1)
    return text
  }
  return sprintf("%.3g", x)
}

NF != 3 || /^#/ { next }
$3 == "steps/s" && $1 !~ /_cuda$/ { names[++count] = $1; rate[$1] = $2 }
{ value[$1] = $2; seen[$1] = 1 }
END {
  print "| simulation | steps/s | a step, ms | growth | moved or done | share | of CUDA |"
  print "| --- | --- | --- | --- | --- | --- | --- |"
  for (i = 1; i <= count; i++) {
    name = names[i]
    copied = (name "_of_copy") in seen
    amount = copied ? number(value[name "_moved"]) " MB" : (name "_done") in seen ? number(value[name "_done"]) " MFLOP" : ""
    share = copied ? sprintf("%.2f of copy", value[name "_of_copy"]) : \
      (name "_of_fma") in seen ? sprintf("%.2f of fma", value[name "_of_fma"]) : ""
    ratio = (name "_vs_cuda") in seen ? sprintf("%.3f", value[name "_vs_cuda"]) : ""
    printf "| `%s` | %s | %s | %s | %s | %s | %s |\n", name, number(rate[name]), number(value[name "_step"]), \
      number(value[name "_growth"]), amount, share, ratio
  }
}
