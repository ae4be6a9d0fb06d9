// The rival of examples/00_hello, in C: what a C programmer writes for the same job, and nothing more.
//
//   cc -O2 -I INCLUDE startup.c -o startup -l:libvulkan.so.1
//   startup add.spv                          prints the eight sums, one a line
//
// It is linked to the Vulkan loader, asks for the newest API it knows, takes the first device that has Vulkan 1.3,
// enables every feature that the device has (but for robustness, which costs speed), one queue, and does all of its
// GPU work with one submission: zeros into three storage buffers of eight floats, two uploads, a dispatch, a readback.
// The descriptor set is a plain one of three buffers in an array, which is how add.wgsl wants them. It calls
// Vulkan's functions through the loader, and destroys all that it has made.

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <vulkan/vulkan.h>

#define N 8
#define BYTES (N * sizeof(float))

#define CHECK(call) check((call), #call)

static void fail(const char *what, int result) {
  fprintf(stderr, "startup: %.60s failed (%d)\n", what, result);
  exit(1);
}

static void check(VkResult result, const char *what) {
  if (result < 0) fail(what, result);
}

static VkDevice device;
static VkPhysicalDeviceMemoryProperties memory_types;

typedef struct {
  VkBuffer buffer;
  VkDeviceMemory memory;
} Buffer;

static Buffer create_buffer(VkDeviceSize size, VkBufferUsageFlags usage, VkMemoryPropertyFlags wanted) {
  Buffer b;
  CHECK(vkCreateBuffer(device, &(VkBufferCreateInfo){
    .sType = VK_STRUCTURE_TYPE_BUFFER_CREATE_INFO, .size = size, .usage = usage,
  }, NULL, &b.buffer));
  VkMemoryRequirements needs;
  vkGetBufferMemoryRequirements(device, b.buffer, &needs);
  uint32_t type = 0;
  while (type < memory_types.memoryTypeCount && !((needs.memoryTypeBits >> type & 1)
      && (memory_types.memoryTypes[type].propertyFlags & wanted) == wanted)) {
    type++;
  }
  if (type == memory_types.memoryTypeCount) fail("finding a memory type", 0);
  CHECK(vkAllocateMemory(device, &(VkMemoryAllocateInfo){
    .sType = VK_STRUCTURE_TYPE_MEMORY_ALLOCATE_INFO, .allocationSize = needs.size, .memoryTypeIndex = type,
  }, NULL, &b.memory));
  CHECK(vkBindBufferMemory(device, b.buffer, b.memory, 0));
  return b;
}

static void destroy_buffer(Buffer b) {
  vkDestroyBuffer(device, b.buffer, NULL);
  vkFreeMemory(device, b.memory, NULL);
}

static void barrier(VkCommandBuffer cmd, VkPipelineStageFlags2 to, VkAccessFlags2 access) {
  VkMemoryBarrier2 memory = {
    .sType = VK_STRUCTURE_TYPE_MEMORY_BARRIER_2,
    .srcStageMask = VK_PIPELINE_STAGE_2_ALL_COMMANDS_BIT, .srcAccessMask = VK_ACCESS_2_MEMORY_WRITE_BIT,
    .dstStageMask = to, .dstAccessMask = access,
  };
  vkCmdPipelineBarrier2(cmd, &(VkDependencyInfo){
    .sType = VK_STRUCTURE_TYPE_DEPENDENCY_INFO, .memoryBarrierCount = 1, .pMemoryBarriers = &memory,
  });
}

static uint32_t *read_words(const char *path, size_t *bytes) {
  FILE *file = fopen(path, "rb");
  if (!file || fseek(file, 0, SEEK_END)) fail(path, 0);
  *bytes = (size_t)ftell(file);
  rewind(file);
  uint32_t *words = malloc(*bytes);
  if (!words || fread(words, 1, *bytes, file) != *bytes) fail(path, 0);
  fclose(file);
  return words;
}

int main(int argc, char **argv) {
  if (argc != 2) {
    fprintf(stderr, "usage: startup add.spv\n");
    return 2;
  }

  VkInstance instance;
  CHECK(vkCreateInstance(&(VkInstanceCreateInfo){
    .sType = VK_STRUCTURE_TYPE_INSTANCE_CREATE_INFO,
    .pApplicationInfo = &(VkApplicationInfo){
      .sType = VK_STRUCTURE_TYPE_APPLICATION_INFO, .pApplicationName = "startup", .apiVersion = VK_HEADER_VERSION_COMPLETE,
    },
  }, NULL, &instance));

  uint32_t count = 8;
  VkPhysicalDevice found[8], physical = NULL;
  VkPhysicalDeviceProperties properties;
  CHECK(vkEnumeratePhysicalDevices(instance, &count, found));
  for (uint32_t i = 0; i < count && !physical; i++) {
    vkGetPhysicalDeviceProperties(found[i], &properties);
    if (properties.apiVersion >= VK_API_VERSION_1_3) physical = found[i];
  }
  if (!physical) fail("finding a device with Vulkan 1.3", 0);

  count = 16;
  VkQueueFamilyProperties families[16];
  vkGetPhysicalDeviceQueueFamilyProperties(physical, &count, families);
  uint32_t family = 0;
  while (family < count && !(families[family].queueFlags & VK_QUEUE_COMPUTE_BIT)) family++;
  if (family == count) fail("finding a compute queue", 0);

  VkPhysicalDeviceVulkan14Features f14 = {.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_VULKAN_1_4_FEATURES};
  VkPhysicalDeviceVulkan13Features f13 = {
    .sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_VULKAN_1_3_FEATURES,
    .pNext = properties.apiVersion >= VK_API_VERSION_1_4 ? &f14 : NULL,
  };
  VkPhysicalDeviceVulkan12Features f12 = {
    .sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_VULKAN_1_2_FEATURES, .pNext = &f13,
  };
  VkPhysicalDeviceVulkan11Features f11 = {
    .sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_VULKAN_1_1_FEATURES, .pNext = &f12,
  };
  VkPhysicalDeviceFeatures2 features = {.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_FEATURES_2, .pNext = &f11};
  vkGetPhysicalDeviceFeatures2(physical, &features);
  features.features.robustBufferAccess = VK_FALSE;
  f13.robustImageAccess = VK_FALSE;
  f14.pipelineRobustness = VK_FALSE;
  CHECK(vkCreateDevice(physical, &(VkDeviceCreateInfo){
    .sType = VK_STRUCTURE_TYPE_DEVICE_CREATE_INFO, .pNext = &features, .queueCreateInfoCount = 1,
    .pQueueCreateInfos = &(VkDeviceQueueCreateInfo){
      .sType = VK_STRUCTURE_TYPE_DEVICE_QUEUE_CREATE_INFO, .queueFamilyIndex = family, .queueCount = 1,
      .pQueuePriorities = (float[]){1},
    },
  }, NULL, &device));
  VkQueue queue;
  vkGetDeviceQueue(device, family, 0, &queue);
  vkGetPhysicalDeviceMemoryProperties(physical, &memory_types);

  // Three storage buffers in device memory, and one that the CPU writes and reads.
  Buffer storage[3];
  for (int i = 0; i < 3; i++) {
    storage[i] = create_buffer(BYTES, VK_BUFFER_USAGE_STORAGE_BUFFER_BIT | VK_BUFFER_USAGE_TRANSFER_SRC_BIT
      | VK_BUFFER_USAGE_TRANSFER_DST_BIT, VK_MEMORY_PROPERTY_DEVICE_LOCAL_BIT);
  }
  Buffer staging = create_buffer(3 * BYTES, VK_BUFFER_USAGE_TRANSFER_SRC_BIT | VK_BUFFER_USAGE_TRANSFER_DST_BIT,
    VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT | VK_MEMORY_PROPERTY_HOST_COHERENT_BIT);
  float *mapped;
  CHECK(vkMapMemory(device, staging.memory, 0, VK_WHOLE_SIZE, 0, (void **)&mapped));
  for (int i = 0; i < N; i++) {
    mapped[i] = (float)(i + 1);
    mapped[N + i] = (float)(10 * i);
  }

  VkDescriptorSetLayout set_layout;
  CHECK(vkCreateDescriptorSetLayout(device, &(VkDescriptorSetLayoutCreateInfo){
    .sType = VK_STRUCTURE_TYPE_DESCRIPTOR_SET_LAYOUT_CREATE_INFO, .bindingCount = 1,
    .pBindings = &(VkDescriptorSetLayoutBinding){
      .descriptorType = VK_DESCRIPTOR_TYPE_STORAGE_BUFFER, .descriptorCount = 3,
      .stageFlags = VK_SHADER_STAGE_COMPUTE_BIT,
    },
  }, NULL, &set_layout));
  VkDescriptorPool pool;
  CHECK(vkCreateDescriptorPool(device, &(VkDescriptorPoolCreateInfo){
    .sType = VK_STRUCTURE_TYPE_DESCRIPTOR_POOL_CREATE_INFO, .maxSets = 1, .poolSizeCount = 1,
    .pPoolSizes = &(VkDescriptorPoolSize){VK_DESCRIPTOR_TYPE_STORAGE_BUFFER, 3},
  }, NULL, &pool));
  VkDescriptorSet set;
  CHECK(vkAllocateDescriptorSets(device, &(VkDescriptorSetAllocateInfo){
    .sType = VK_STRUCTURE_TYPE_DESCRIPTOR_SET_ALLOCATE_INFO, .descriptorPool = pool, .descriptorSetCount = 1,
    .pSetLayouts = &set_layout,
  }, &set));
  VkDescriptorBufferInfo buffers[3];
  for (int i = 0; i < 3; i++) buffers[i] = (VkDescriptorBufferInfo){storage[i].buffer, 0, VK_WHOLE_SIZE};
  vkUpdateDescriptorSets(device, 1, &(VkWriteDescriptorSet){
    .sType = VK_STRUCTURE_TYPE_WRITE_DESCRIPTOR_SET, .dstSet = set, .descriptorCount = 3,
    .descriptorType = VK_DESCRIPTOR_TYPE_STORAGE_BUFFER, .pBufferInfo = buffers,
  }, 0, NULL);

  VkPipelineLayout layout;
  CHECK(vkCreatePipelineLayout(device, &(VkPipelineLayoutCreateInfo){
    .sType = VK_STRUCTURE_TYPE_PIPELINE_LAYOUT_CREATE_INFO, .setLayoutCount = 1, .pSetLayouts = &set_layout,
    .pushConstantRangeCount = 1, .pPushConstantRanges = &(VkPushConstantRange){VK_SHADER_STAGE_COMPUTE_BIT, 0, 16},
  }, NULL, &layout));
  size_t size;
  uint32_t *words = read_words(argv[1], &size);
  VkShaderModule module;
  CHECK(vkCreateShaderModule(device, &(VkShaderModuleCreateInfo){
    .sType = VK_STRUCTURE_TYPE_SHADER_MODULE_CREATE_INFO, .codeSize = size, .pCode = words,
  }, NULL, &module));
  free(words);
  VkPipeline pipeline;
  CHECK(vkCreateComputePipelines(device, NULL, 1, &(VkComputePipelineCreateInfo){
    .sType = VK_STRUCTURE_TYPE_COMPUTE_PIPELINE_CREATE_INFO, .layout = layout,
    .stage = {
      .sType = VK_STRUCTURE_TYPE_PIPELINE_SHADER_STAGE_CREATE_INFO, .stage = VK_SHADER_STAGE_COMPUTE_BIT,
      .module = module, .pName = "main",
    },
  }, NULL, &pipeline));
  vkDestroyShaderModule(device, module, NULL);

  VkCommandPool commands;
  CHECK(vkCreateCommandPool(device, &(VkCommandPoolCreateInfo){
    .sType = VK_STRUCTURE_TYPE_COMMAND_POOL_CREATE_INFO, .queueFamilyIndex = family,
  }, NULL, &commands));
  VkCommandBuffer cmd;
  CHECK(vkAllocateCommandBuffers(device, &(VkCommandBufferAllocateInfo){
    .sType = VK_STRUCTURE_TYPE_COMMAND_BUFFER_ALLOCATE_INFO, .commandPool = commands, .commandBufferCount = 1,
  }, &cmd));
  CHECK(vkBeginCommandBuffer(cmd, &(VkCommandBufferBeginInfo){
    .sType = VK_STRUCTURE_TYPE_COMMAND_BUFFER_BEGIN_INFO, .flags = VK_COMMAND_BUFFER_USAGE_ONE_TIME_SUBMIT_BIT,
  }));
  for (int i = 0; i < 3; i++) vkCmdFillBuffer(cmd, storage[i].buffer, 0, VK_WHOLE_SIZE, 0);
  barrier(cmd, VK_PIPELINE_STAGE_2_COPY_BIT, VK_ACCESS_2_TRANSFER_WRITE_BIT);
  for (int i = 0; i < 2; i++) {
    vkCmdCopyBuffer(cmd, staging.buffer, storage[i].buffer, 1, &(VkBufferCopy){(VkDeviceSize)i * BYTES, 0, BYTES});
  }
  barrier(cmd, VK_PIPELINE_STAGE_2_COMPUTE_SHADER_BIT,
    VK_ACCESS_2_SHADER_STORAGE_READ_BIT | VK_ACCESS_2_SHADER_STORAGE_WRITE_BIT);
  vkCmdBindPipeline(cmd, VK_PIPELINE_BIND_POINT_COMPUTE, pipeline);
  vkCmdBindDescriptorSets(cmd, VK_PIPELINE_BIND_POINT_COMPUTE, layout, 0, 1, &set, 0, NULL);
  vkCmdPushConstants(cmd, layout, VK_SHADER_STAGE_COMPUTE_BIT, 0, 16, (uint32_t[]){0, 1, 2, N});
  vkCmdDispatch(cmd, 1, 1, 1);
  barrier(cmd, VK_PIPELINE_STAGE_2_COPY_BIT, VK_ACCESS_2_TRANSFER_READ_BIT);
  vkCmdCopyBuffer(cmd, storage[2].buffer, staging.buffer, 1, &(VkBufferCopy){0, 2 * BYTES, BYTES});
  barrier(cmd, VK_PIPELINE_STAGE_2_HOST_BIT, VK_ACCESS_2_HOST_READ_BIT);
  CHECK(vkEndCommandBuffer(cmd));
  VkFence fence;
  CHECK(vkCreateFence(device, &(VkFenceCreateInfo){.sType = VK_STRUCTURE_TYPE_FENCE_CREATE_INFO}, NULL, &fence));
  CHECK(vkQueueSubmit(queue, 1, &(VkSubmitInfo){
    .sType = VK_STRUCTURE_TYPE_SUBMIT_INFO, .commandBufferCount = 1, .pCommandBuffers = &cmd,
  }, fence));
  if (vkWaitForFences(device, 1, &fence, VK_TRUE, 10000000000ull) != VK_SUCCESS) fail("waiting for the GPU", 0);
  for (int i = 0; i < N; i++) printf("%g\n", mapped[2 * N + i]);

  vkDestroyFence(device, fence, NULL);
  vkDestroyCommandPool(device, commands, NULL);
  vkDestroyPipeline(device, pipeline, NULL);
  vkDestroyPipelineLayout(device, layout, NULL);
  vkDestroyDescriptorPool(device, pool, NULL);
  vkDestroyDescriptorSetLayout(device, set_layout, NULL);
  destroy_buffer(staging);
  for (int i = 0; i < 3; i++) destroy_buffer(storage[i]);
  vkDestroyDevice(device, NULL);
  vkDestroyInstance(instance, NULL);
  return 0;
}
