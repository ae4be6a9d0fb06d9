-- 09_path_tracer: one path for each pixel of the moon's room, by ray queries where the driver has
-- them. What a step must move is next to nothing: its time is that of rays.
return {
  example = "09_path_tracer",
  module = "tracer",
  bound = "copy",
  sizes = {
    { label = "720p", width = 1280, height = 720 },
    { label = "1080p", width = 1920, height = 1080 },
    { label = "1440p", width = 2560, height = 1440 },
    { label = "4k", width = 3840, height = 2160 },
    { label = "8k", width = 7680, height = 4320 },
  },
  software = {
    { label = "160x90", width = 160, height = 90 },
    { label = "320x180", width = 320, height = 180 },
    { label = "480x270", width = 480, height = 270 },
    { label = "640x360", width = 640, height = 360 },
    { label = "720p", width = 1280, height = 720 },
  },
  work = function(size) return size.width * size.height end,
  steps = 16,
}
