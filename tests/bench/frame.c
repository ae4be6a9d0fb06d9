// The rival of an app with one dispatch and one present, in C: what a C programmer writes with SDL3 and volk for the
// same frame, and nothing more.
//
//   cc -O2 -I INCLUDE frame.c -o frame -ldl
//   frame frame.spv FRAMES            prints microseconds of CPU time of its thread for each frame, and when the first
//                                     one was presented (seconds since the epoch)
//
// Functions are called by the addresses that vkGetDeviceProcAddr gives, as volk does. A frame polls SDL's events, waits
// on a timeline for the frame three before it, acquires, dispatches into a storage image, blits that into the
// swapchain's image, submits once and presents. No vertical synchronisation where the surface can do without.

#define VK_NO_PROTOTYPES
#include <dlfcn.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <vulkan/vulkan.h>

#define SIZE 256
#define IN_FLIGHT 3
#define WARM_UP 400
#define MOST_IMAGES 8

static void fail(const char *what, int result) {
  fprintf(stderr, "frame: %.80s failed (%d)\n", what, result);
  exit(1);
}

#define CHECK(call) do { VkResult r_ = (call); if (r_ < 0) fail(#call, r_); } while (0)

// SDL3, declared by hand: its headers are not needed to run MoonCrust, so not for its benchmarks either.
static bool (*SDL_Init)(uint32_t);
static void (*SDL_Quit)(void);
static void *(*SDL_CreateWindow)(const char *, int, int, uint64_t);
static bool (*SDL_PollEvent)(void *);
static const char *const *(*SDL_Vulkan_GetInstanceExtensions)(uint32_t *);
static bool (*SDL_Vulkan_CreateSurface)(void *, VkInstance, const void *, VkSurfaceKHR *);
static void *(*SDL_Vulkan_GetVkGetInstanceProcAddr)(void);

#define INSTANCE_FUNCTIONS(F) F(vkEnumeratePhysicalDevices) F(vkGetPhysicalDeviceQueueFamilyProperties) \
  F(vkGetPhysicalDeviceMemoryProperties) F(vkCreateDevice) F(vkGetDeviceProcAddr) \
  F(vkGetPhysicalDeviceSurfaceCapabilitiesKHR) F(vkGetPhysicalDeviceSurfacePresentModesKHR) F(vkDestroySurfaceKHR) \
  F(vkDestroyInstance)
#define DEVICE_FUNCTIONS(F) F(vkGetDeviceQueue) F(vkCreateSwapchainKHR) F(vkGetSwapchainImagesKHR) F(vkCreateImage) \
  F(vkGetImageMemoryRequirements) F(vkAllocateMemory) F(vkBindImageMemory) F(vkCreateImageView) \
  F(vkCreateDescriptorSetLayout) F(vkCreateDescriptorPool) F(vkAllocateDescriptorSets) F(vkUpdateDescriptorSets) \
  F(vkCreatePipelineLayout) F(vkCreateShaderModule) F(vkCreateComputePipelines) F(vkCreateSemaphore) \
  F(vkCreateCommandPool) F(vkAllocateCommandBuffers) F(vkWaitSemaphores) F(vkAcquireNextImageKHR) \
  F(vkResetCommandPool) F(vkBeginCommandBuffer) F(vkCmdPipelineBarrier2) F(vkCmdBindPipeline) \
  F(vkCmdBindDescriptorSets) F(vkCmdPushConstants) F(vkCmdDispatch) F(vkCmdBlitImage) F(vkEndCommandBuffer) \
  F(vkQueueSubmit2) F(vkQueuePresentKHR) F(vkDeviceWaitIdle) F(vkDestroySemaphore) F(vkDestroyCommandPool) \
  F(vkDestroyPipeline) F(vkDestroyShaderModule) F(vkDestroyPipelineLayout) F(vkDestroyDescriptorPool) \
  F(vkDestroyDescriptorSetLayout) F(vkDestroyImageView) F(vkDestroyImage) F(vkFreeMemory) F(vkDestroySwapchainKHR) \
  F(vkDestroyDevice)
#define DECLARE(name) static PFN_##name name;
INSTANCE_FUNCTIONS(DECLARE)
DEVICE_FUNCTIONS(DECLARE)

static double seconds(clockid_t clock) {
  struct timespec t;
  clock_gettime(clock, &t);
  return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static void transition(VkCommandBuffer cmd, VkImage image, VkImageLayout from, VkImageLayout to,
                       VkPipelineStageFlags2 source, VkAccessFlags2 done, VkPipelineStageFlags2 target,
                       VkAccessFlags2 next) {
  vkCmdPipelineBarrier2(cmd, &(VkDependencyInfo){
    .sType = VK_STRUCTURE_TYPE_DEPENDENCY_INFO, .imageMemoryBarrierCount = 1,
    .pImageMemoryBarriers = &(VkImageMemoryBarrier2){
      .sType = VK_STRUCTURE_TYPE_IMAGE_MEMORY_BARRIER_2, .srcStageMask = source, .srcAccessMask = done,
      .dstStageMask = target, .dstAccessMask = next, .oldLayout = from, .newLayout = to, .image = image,
      .srcQueueFamilyIndex = VK_QUEUE_FAMILY_IGNORED, .dstQueueFamilyIndex = VK_QUEUE_FAMILY_IGNORED,
      .subresourceRange = {VK_IMAGE_ASPECT_COLOR_BIT, 0, 1, 0, 1},
    },
  });
}

int main(int argc, char **argv) {
  if (argc != 3) {
    fprintf(stderr, "usage: frame frame.spv FRAMES\n");
    return 2;
  }
  int frames = atoi(argv[2]);
  void *sdl = dlopen("libSDL3.so.0", RTLD_NOW);
  if (!sdl) fail(dlerror(), 0);
#define LOAD(name) *(void **)&name = dlsym(sdl, #name); if (!name) fail(#name, 0);
  LOAD(SDL_Init) LOAD(SDL_Quit) LOAD(SDL_CreateWindow) LOAD(SDL_PollEvent) LOAD(SDL_Vulkan_GetInstanceExtensions)
  LOAD(SDL_Vulkan_CreateSurface) LOAD(SDL_Vulkan_GetVkGetInstanceProcAddr)
  if (!SDL_Init(0x20)) fail("SDL_Init", 0);
  void *window = SDL_CreateWindow("frame", SIZE, SIZE, 0x10000000);
  if (!window) fail("SDL_CreateWindow", 0);

  PFN_vkGetInstanceProcAddr vkGetInstanceProcAddr =
    (PFN_vkGetInstanceProcAddr)SDL_Vulkan_GetVkGetInstanceProcAddr();
  PFN_vkCreateInstance vkCreateInstance = (PFN_vkCreateInstance)vkGetInstanceProcAddr(NULL, "vkCreateInstance");
  VkInstance instance;
  uint32_t count;
  const char *const *extensions = SDL_Vulkan_GetInstanceExtensions(&count);
  CHECK(vkCreateInstance(&(VkInstanceCreateInfo){
    .sType = VK_STRUCTURE_TYPE_INSTANCE_CREATE_INFO, .enabledExtensionCount = count,
    .ppEnabledExtensionNames = extensions,
    .pApplicationInfo = &(VkApplicationInfo){
      .sType = VK_STRUCTURE_TYPE_APPLICATION_INFO, .pApplicationName = "frame", .apiVersion = VK_API_VERSION_1_3,
    },
  }, NULL, &instance));
#define LOAD_INSTANCE(name) name = (PFN_##name)vkGetInstanceProcAddr(instance, #name);
  INSTANCE_FUNCTIONS(LOAD_INSTANCE)
  VkSurfaceKHR surface;
  if (!SDL_Vulkan_CreateSurface(window, instance, NULL, &surface)) fail("SDL_Vulkan_CreateSurface", 0);

  VkPhysicalDevice physical;
  count = 1;
  CHECK(vkEnumeratePhysicalDevices(instance, &count, &physical));
  VkPhysicalDeviceVulkan13Features f13 = {
    .sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_VULKAN_1_3_FEATURES, .synchronization2 = VK_TRUE,
  };
  VkPhysicalDeviceVulkan12Features f12 = {
    .sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_VULKAN_1_2_FEATURES, .pNext = &f13, .timelineSemaphore = VK_TRUE,
  };
  VkDevice device;
  CHECK(vkCreateDevice(physical, &(VkDeviceCreateInfo){
    .sType = VK_STRUCTURE_TYPE_DEVICE_CREATE_INFO, .pNext = &f12, .queueCreateInfoCount = 1,
    .pQueueCreateInfos = &(VkDeviceQueueCreateInfo){
      .sType = VK_STRUCTURE_TYPE_DEVICE_QUEUE_CREATE_INFO, .queueCount = 1, .pQueuePriorities = (float[]){1},
    },
    .enabledExtensionCount = 1, .ppEnabledExtensionNames = (const char *[]){"VK_KHR_swapchain"},
  }, NULL, &device));
#define LOAD_DEVICE(name) name = (PFN_##name)vkGetDeviceProcAddr(device, #name);
  DEVICE_FUNCTIONS(LOAD_DEVICE)
  VkQueue queue;
  vkGetDeviceQueue(device, 0, 0, &queue);

  VkSurfaceCapabilitiesKHR caps;
  CHECK(vkGetPhysicalDeviceSurfaceCapabilitiesKHR(physical, surface, &caps));
  uint32_t images_wanted = caps.minImageCount > 3 ? caps.minImageCount : 3;
  VkPresentModeKHR modes[16], mode = VK_PRESENT_MODE_FIFO_KHR;
  count = 16;
  CHECK(vkGetPhysicalDeviceSurfacePresentModesKHR(physical, surface, &count, modes));
  for (uint32_t i = 0; i < count; i++) if (modes[i] == VK_PRESENT_MODE_MAILBOX_KHR) mode = modes[i];
  for (uint32_t i = 0; i < count; i++) if (modes[i] == VK_PRESENT_MODE_IMMEDIATE_KHR) mode = modes[i];
  VkSwapchainKHR swapchain;
  CHECK(vkCreateSwapchainKHR(device, &(VkSwapchainCreateInfoKHR){
    .sType = VK_STRUCTURE_TYPE_SWAPCHAIN_CREATE_INFO_KHR, .surface = surface, .minImageCount = images_wanted,
    .imageFormat = VK_FORMAT_B8G8R8A8_UNORM, .imageExtent = caps.currentExtent, .imageArrayLayers = 1,
    .imageUsage = VK_IMAGE_USAGE_TRANSFER_DST_BIT, .preTransform = caps.currentTransform,
    .compositeAlpha = VK_COMPOSITE_ALPHA_OPAQUE_BIT_KHR, .presentMode = mode, .clipped = VK_TRUE,
  }, NULL, &swapchain));
  VkImage backs[MOST_IMAGES];
  count = MOST_IMAGES;
  CHECK(vkGetSwapchainImagesKHR(device, swapchain, &count, backs));

  VkImage image;
  CHECK(vkCreateImage(device, &(VkImageCreateInfo){
    .sType = VK_STRUCTURE_TYPE_IMAGE_CREATE_INFO, .imageType = VK_IMAGE_TYPE_2D, .format = VK_FORMAT_R8G8B8A8_UNORM,
    .extent = {SIZE, SIZE, 1}, .mipLevels = 1, .arrayLayers = 1, .samples = VK_SAMPLE_COUNT_1_BIT,
    .usage = VK_IMAGE_USAGE_STORAGE_BIT | VK_IMAGE_USAGE_TRANSFER_SRC_BIT,
  }, NULL, &image));
  VkMemoryRequirements needs;
  vkGetImageMemoryRequirements(device, image, &needs);
  VkPhysicalDeviceMemoryProperties types;
  vkGetPhysicalDeviceMemoryProperties(physical, &types);
  uint32_t type = 0;
  while (!((needs.memoryTypeBits >> type & 1)
      && (types.memoryTypes[type].propertyFlags & VK_MEMORY_PROPERTY_DEVICE_LOCAL_BIT))) {
    if (++type == types.memoryTypeCount) fail("finding a memory type", 0);
  }
  VkDeviceMemory memory;
  CHECK(vkAllocateMemory(device, &(VkMemoryAllocateInfo){
    .sType = VK_STRUCTURE_TYPE_MEMORY_ALLOCATE_INFO, .allocationSize = needs.size, .memoryTypeIndex = type,
  }, NULL, &memory));
  CHECK(vkBindImageMemory(device, image, memory, 0));
  VkImageView view;
  CHECK(vkCreateImageView(device, &(VkImageViewCreateInfo){
    .sType = VK_STRUCTURE_TYPE_IMAGE_VIEW_CREATE_INFO, .image = image, .viewType = VK_IMAGE_VIEW_TYPE_2D,
    .format = VK_FORMAT_R8G8B8A8_UNORM, .subresourceRange = {VK_IMAGE_ASPECT_COLOR_BIT, 0, 1, 0, 1},
  }, NULL, &view));

  VkDescriptorSetLayout set_layout;
  CHECK(vkCreateDescriptorSetLayout(device, &(VkDescriptorSetLayoutCreateInfo){
    .sType = VK_STRUCTURE_TYPE_DESCRIPTOR_SET_LAYOUT_CREATE_INFO, .bindingCount = 1,
    .pBindings = &(VkDescriptorSetLayoutBinding){
      .descriptorType = VK_DESCRIPTOR_TYPE_STORAGE_IMAGE, .descriptorCount = 1,
      .stageFlags = VK_SHADER_STAGE_COMPUTE_BIT,
    },
  }, NULL, &set_layout));
  VkDescriptorPool pool;
  CHECK(vkCreateDescriptorPool(device, &(VkDescriptorPoolCreateInfo){
    .sType = VK_STRUCTURE_TYPE_DESCRIPTOR_POOL_CREATE_INFO, .maxSets = 1, .poolSizeCount = 1,
    .pPoolSizes = &(VkDescriptorPoolSize){VK_DESCRIPTOR_TYPE_STORAGE_IMAGE, 1},
  }, NULL, &pool));
  VkDescriptorSet set;
  CHECK(vkAllocateDescriptorSets(device, &(VkDescriptorSetAllocateInfo){
    .sType = VK_STRUCTURE_TYPE_DESCRIPTOR_SET_ALLOCATE_INFO, .descriptorPool = pool, .descriptorSetCount = 1,
    .pSetLayouts = &set_layout,
  }, &set));
  vkUpdateDescriptorSets(device, 1, &(VkWriteDescriptorSet){
    .sType = VK_STRUCTURE_TYPE_WRITE_DESCRIPTOR_SET, .dstSet = set, .descriptorCount = 1,
    .descriptorType = VK_DESCRIPTOR_TYPE_STORAGE_IMAGE,
    .pImageInfo = &(VkDescriptorImageInfo){.imageView = view, .imageLayout = VK_IMAGE_LAYOUT_GENERAL},
  }, 0, NULL);
  VkPipelineLayout layout;
  CHECK(vkCreatePipelineLayout(device, &(VkPipelineLayoutCreateInfo){
    .sType = VK_STRUCTURE_TYPE_PIPELINE_LAYOUT_CREATE_INFO, .setLayoutCount = 1, .pSetLayouts = &set_layout,
    .pushConstantRangeCount = 1, .pPushConstantRanges = &(VkPushConstantRange){VK_SHADER_STAGE_COMPUTE_BIT, 0, 8},
  }, NULL, &layout));
  static uint32_t words[16384];
  FILE *file = fopen(argv[1], "rb");
  size_t bytes = file ? fread(words, 1, sizeof words, file) : 0;
  if (!bytes) fail(argv[1], 0);
  fclose(file);
  VkShaderModule module;
  CHECK(vkCreateShaderModule(device, &(VkShaderModuleCreateInfo){
    .sType = VK_STRUCTURE_TYPE_SHADER_MODULE_CREATE_INFO, .codeSize = bytes, .pCode = words,
  }, NULL, &module));
  VkPipeline pipeline;
  CHECK(vkCreateComputePipelines(device, NULL, 1, &(VkComputePipelineCreateInfo){
    .sType = VK_STRUCTURE_TYPE_COMPUTE_PIPELINE_CREATE_INFO, .layout = layout,
    .stage = {
      .sType = VK_STRUCTURE_TYPE_PIPELINE_SHADER_STAGE_CREATE_INFO, .stage = VK_SHADER_STAGE_COMPUTE_BIT,
      .module = module, .pName = "main",
    },
  }, NULL, &pipeline));

  VkSemaphoreCreateInfo binary = {.sType = VK_STRUCTURE_TYPE_SEMAPHORE_CREATE_INFO};
  VkSemaphore timeline, acquired[IN_FLIGHT], rendered[MOST_IMAGES];
  VkCommandPool pools[IN_FLIGHT];
  VkCommandBuffer cmds[IN_FLIGHT];
  CHECK(vkCreateSemaphore(device, &(VkSemaphoreCreateInfo){
    .sType = VK_STRUCTURE_TYPE_SEMAPHORE_CREATE_INFO,
    .pNext = &(VkSemaphoreTypeCreateInfo){
      .sType = VK_STRUCTURE_TYPE_SEMAPHORE_TYPE_CREATE_INFO, .semaphoreType = VK_SEMAPHORE_TYPE_TIMELINE,
    },
  }, NULL, &timeline));
  for (uint32_t i = 0; i < count; i++) CHECK(vkCreateSemaphore(device, &binary, NULL, &rendered[i]));
  for (int i = 0; i < IN_FLIGHT; i++) {
    CHECK(vkCreateSemaphore(device, &binary, NULL, &acquired[i]));
    CHECK(vkCreateCommandPool(device, &(VkCommandPoolCreateInfo){
      .sType = VK_STRUCTURE_TYPE_COMMAND_POOL_CREATE_INFO, .flags = VK_COMMAND_POOL_CREATE_TRANSIENT_BIT,
    }, NULL, &pools[i]));
    CHECK(vkAllocateCommandBuffers(device, &(VkCommandBufferAllocateInfo){
      .sType = VK_STRUCTURE_TYPE_COMMAND_BUFFER_ALLOCATE_INFO, .commandPool = pools[i], .commandBufferCount = 1,
    }, &cmds[i]));
  }

  const VkPipelineStageFlags2 COMPUTE = VK_PIPELINE_STAGE_2_COMPUTE_SHADER_BIT;
  const VkPipelineStageFlags2 BLIT = VK_PIPELINE_STAGE_2_ALL_TRANSFER_BIT;
  double from = 0, first = 0;
  char event[128];
  for (int frame = 0; frame < frames + WARM_UP; frame++) {
    if (frame == WARM_UP) from = seconds(CLOCK_THREAD_CPUTIME_ID);
    while (SDL_PollEvent(event)) {}
    int turn = frame % IN_FLIGHT;
    uint64_t value = (uint64_t)frame + 1;
    if (frame >= IN_FLIGHT) {
      uint64_t before = value - IN_FLIGHT;
      CHECK(vkWaitSemaphores(device, &(VkSemaphoreWaitInfo){
        .sType = VK_STRUCTURE_TYPE_SEMAPHORE_WAIT_INFO, .semaphoreCount = 1, .pSemaphores = &timeline,
        .pValues = &before,
      }, 10000000000ull));
    }
    uint32_t index;
    CHECK(vkAcquireNextImageKHR(device, swapchain, 10000000000ull, acquired[turn], NULL, &index));
    VkCommandBuffer cmd = cmds[turn];
    CHECK(vkResetCommandPool(device, pools[turn], 0));
    CHECK(vkBeginCommandBuffer(cmd, &(VkCommandBufferBeginInfo){
      .sType = VK_STRUCTURE_TYPE_COMMAND_BUFFER_BEGIN_INFO, .flags = VK_COMMAND_BUFFER_USAGE_ONE_TIME_SUBMIT_BIT,
    }));
    transition(cmd, image, frame ? VK_IMAGE_LAYOUT_GENERAL : VK_IMAGE_LAYOUT_UNDEFINED, VK_IMAGE_LAYOUT_GENERAL,
      BLIT, 0, COMPUTE, VK_ACCESS_2_SHADER_STORAGE_WRITE_BIT);
    vkCmdBindPipeline(cmd, VK_PIPELINE_BIND_POINT_COMPUTE, pipeline);
    vkCmdBindDescriptorSets(cmd, VK_PIPELINE_BIND_POINT_COMPUTE, layout, 0, 1, &set, 0, NULL);
    struct { float time; int32_t size; } push = {(float)frame / 60, SIZE};
    vkCmdPushConstants(cmd, layout, VK_SHADER_STAGE_COMPUTE_BIT, 0, sizeof push, &push);
    vkCmdDispatch(cmd, SIZE / 8, SIZE / 8, 1);
    transition(cmd, image, VK_IMAGE_LAYOUT_GENERAL, VK_IMAGE_LAYOUT_GENERAL, COMPUTE,
      VK_ACCESS_2_SHADER_STORAGE_WRITE_BIT, BLIT, VK_ACCESS_2_TRANSFER_READ_BIT);
    transition(cmd, backs[index], VK_IMAGE_LAYOUT_UNDEFINED, VK_IMAGE_LAYOUT_TRANSFER_DST_OPTIMAL, BLIT, 0, BLIT,
      VK_ACCESS_2_TRANSFER_WRITE_BIT);
    vkCmdBlitImage(cmd, image, VK_IMAGE_LAYOUT_GENERAL, backs[index], VK_IMAGE_LAYOUT_TRANSFER_DST_OPTIMAL, 1,
      &(VkImageBlit){
        .srcSubresource = {VK_IMAGE_ASPECT_COLOR_BIT, 0, 0, 1}, .srcOffsets = {{0}, {SIZE, SIZE, 1}},
        .dstSubresource = {VK_IMAGE_ASPECT_COLOR_BIT, 0, 0, 1},
        .dstOffsets = {{0}, {(int32_t)caps.currentExtent.width, (int32_t)caps.currentExtent.height, 1}},
      }, VK_FILTER_LINEAR);
    transition(cmd, backs[index], VK_IMAGE_LAYOUT_TRANSFER_DST_OPTIMAL, VK_IMAGE_LAYOUT_PRESENT_SRC_KHR, BLIT,
      VK_ACCESS_2_TRANSFER_WRITE_BIT, VK_PIPELINE_STAGE_2_NONE, 0);
    CHECK(vkEndCommandBuffer(cmd));
    VkSemaphoreSubmitInfo signals[2] = {
      {.sType = VK_STRUCTURE_TYPE_SEMAPHORE_SUBMIT_INFO, .semaphore = timeline, .value = value,
        .stageMask = VK_PIPELINE_STAGE_2_ALL_COMMANDS_BIT},
      {.sType = VK_STRUCTURE_TYPE_SEMAPHORE_SUBMIT_INFO, .semaphore = rendered[index],
        .stageMask = VK_PIPELINE_STAGE_2_ALL_COMMANDS_BIT},
    };
    CHECK(vkQueueSubmit2(queue, 1, &(VkSubmitInfo2){
      .sType = VK_STRUCTURE_TYPE_SUBMIT_INFO_2, .waitSemaphoreInfoCount = 1,
      .pWaitSemaphoreInfos = &(VkSemaphoreSubmitInfo){
        .sType = VK_STRUCTURE_TYPE_SEMAPHORE_SUBMIT_INFO, .semaphore = acquired[turn], .stageMask = BLIT,
      },
      .commandBufferInfoCount = 1,
      .pCommandBufferInfos = &(VkCommandBufferSubmitInfo){
        .sType = VK_STRUCTURE_TYPE_COMMAND_BUFFER_SUBMIT_INFO, .commandBuffer = cmd,
      },
      .signalSemaphoreInfoCount = 2, .pSignalSemaphoreInfos = signals,
    }, NULL));
    CHECK(vkQueuePresentKHR(queue, &(VkPresentInfoKHR){
      .sType = VK_STRUCTURE_TYPE_PRESENT_INFO_KHR, .waitSemaphoreCount = 1, .pWaitSemaphores = &rendered[index],
      .swapchainCount = 1, .pSwapchains = &swapchain, .pImageIndices = &index,
    }));
    if (frame == 0) first = seconds(CLOCK_REALTIME);
  }
  double took = seconds(CLOCK_THREAD_CPUTIME_ID) - from;
  CHECK(vkDeviceWaitIdle(device));
  printf("%.3f %.6f\n", took / frames * 1e6, first);

  for (int i = 0; i < IN_FLIGHT; i++) {
    vkDestroySemaphore(device, acquired[i], NULL);
    vkDestroyCommandPool(device, pools[i], NULL);
  }
  for (uint32_t i = 0; i < count; i++) vkDestroySemaphore(device, rendered[i], NULL);
  vkDestroySemaphore(device, timeline, NULL);
  vkDestroyPipeline(device, pipeline, NULL);
  vkDestroyShaderModule(device, module, NULL);
  vkDestroyPipelineLayout(device, layout, NULL);
  vkDestroyDescriptorPool(device, pool, NULL);
  vkDestroyDescriptorSetLayout(device, set_layout, NULL);
  vkDestroyImageView(device, view, NULL);
  vkDestroyImage(device, image, NULL);
  vkFreeMemory(device, memory, NULL);
  vkDestroySwapchainKHR(device, swapchain, NULL);
  vkDestroySurfaceKHR(instance, surface, NULL);
  vkDestroyDevice(device, NULL);
  vkDestroyInstance(instance, NULL);
  SDL_Quit();
}
