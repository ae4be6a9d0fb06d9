-- Where relative paths of a script's files start: the folder of the script, set at boot.

return { folder = "." }
