-- Checked by `make lint`. The generated bindings and their editor stubs are checked by tests instead.
std = "luajit"
max_line_length = 100
exclude_files = { "lua/mooncrust/vk", "target" }
