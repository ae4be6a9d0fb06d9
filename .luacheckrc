-- Checked by `make lint`. The generated bindings and their editor stubs are checked by tests instead.
std = "luajit"
max_line_length = 100
files["tests"] = { max_line_length = 120 } -- long messages
exclude_files = { "lua/mooncrust/vk", "target" }
