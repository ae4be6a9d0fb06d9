// The rival of buffer:upload and buffer:read, in C: a library that tests/bench/staging.lua opens and calls on the queue
// that MoonCrust has opened, so that both move the same bytes, in turns, in one process on one device.
//
//   cc -shared -fPIC -O2 -I INCLUDE staging.c -o libstaging.so -l:libvulkan.so.1
//
// An upload is one memcpy into mapped memory, one vkCmdCopyBuffer, one submission and the wait for its fence. A
// readback is the same the other way round, out of memory that the CPU caches where the device has such memory. Three
// buffers of the full size, mapped memory, the command pool and the fence are made once, by rival_open. A function's
// answer is a VkResult.

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <vulkan/vulkan.h>

typedef struct {
  VkBuffer buffer;
  VkDeviceMemory memory;
  void *mapped;
} Buffer;

typedef struct {
  VkPhysicalDevice physical;
  VkDevice device;
  VkQueue queue;
  Buffer local, upload, readback;
  VkCommandPool pool;
  VkCommandBuffer cmd;
  VkFence fence;
} Rival;

#define RETURN_FAILURE(call) do { VkResult result = (call); if (result != VK_SUCCESS) return result; } while (0)

static const VkMemoryPropertyFlags MAPPED = VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT | VK_MEMORY_PROPERTY_HOST_COHERENT_BIT;

// The first type that has all of `first`; when there is none, all of `need`. Their number when there is none either.
static uint32_t memory_type(VkPhysicalDevice physical, uint32_t bits, VkMemoryPropertyFlags first,
                            VkMemoryPropertyFlags need) {
  VkPhysicalDeviceMemoryProperties memory;
  vkGetPhysicalDeviceMemoryProperties(physical, &memory);
  for (int turn = 0; turn < 2; turn++, first = need) {
    for (uint32_t i = 0; i < memory.memoryTypeCount; i++) {
      if ((bits >> i & 1) && (memory.memoryTypes[i].propertyFlags & first) == first) return i;
    }
  }
  return memory.memoryTypeCount;
}

static VkResult create_buffer(Rival *r, Buffer *b, VkDeviceSize size, VkBufferUsageFlags usage,
                              VkMemoryPropertyFlags first, VkMemoryPropertyFlags need) {
  RETURN_FAILURE(vkCreateBuffer(r->device, &(VkBufferCreateInfo){
    .sType = VK_STRUCTURE_TYPE_BUFFER_CREATE_INFO, .size = size, .usage = usage,
  }, NULL, &b->buffer));
  VkMemoryRequirements needs;
  vkGetBufferMemoryRequirements(r->device, b->buffer, &needs);
  RETURN_FAILURE(vkAllocateMemory(r->device, &(VkMemoryAllocateInfo){
    .sType = VK_STRUCTURE_TYPE_MEMORY_ALLOCATE_INFO, .allocationSize = needs.size,
    .memoryTypeIndex = memory_type(r->physical, needs.memoryTypeBits, first, need),
  }, NULL, &b->memory));
  RETURN_FAILURE(vkBindBufferMemory(r->device, b->buffer, b->memory, 0));
  return need & MAPPED ? vkMapMemory(r->device, b->memory, 0, VK_WHOLE_SIZE, 0, &b->mapped) : VK_SUCCESS;
}

static VkResult make(Rival *r, uint32_t family, VkDeviceSize size) {
  RETURN_FAILURE(create_buffer(r, &r->local, size, VK_BUFFER_USAGE_STORAGE_BUFFER_BIT | VK_BUFFER_USAGE_TRANSFER_SRC_BIT
    | VK_BUFFER_USAGE_TRANSFER_DST_BIT, VK_MEMORY_PROPERTY_DEVICE_LOCAL_BIT, 0));
  RETURN_FAILURE(create_buffer(r, &r->upload, size, VK_BUFFER_USAGE_TRANSFER_SRC_BIT, MAPPED, MAPPED));
  RETURN_FAILURE(create_buffer(r, &r->readback, size, VK_BUFFER_USAGE_TRANSFER_DST_BIT,
    MAPPED | VK_MEMORY_PROPERTY_HOST_CACHED_BIT, MAPPED));
  RETURN_FAILURE(vkCreateCommandPool(r->device, &(VkCommandPoolCreateInfo){
    .sType = VK_STRUCTURE_TYPE_COMMAND_POOL_CREATE_INFO, .flags = VK_COMMAND_POOL_CREATE_TRANSIENT_BIT,
    .queueFamilyIndex = family,
  }, NULL, &r->pool));
  RETURN_FAILURE(vkAllocateCommandBuffers(r->device, &(VkCommandBufferAllocateInfo){
    .sType = VK_STRUCTURE_TYPE_COMMAND_BUFFER_ALLOCATE_INFO, .commandPool = r->pool, .commandBufferCount = 1,
  }, &r->cmd));
  return vkCreateFence(r->device, &(VkFenceCreateInfo){.sType = VK_STRUCTURE_TYPE_FENCE_CREATE_INFO}, NULL, &r->fence);
}

// Copies, makes the result visible to `stage`, and waits.
static VkResult copy(Rival *r, VkBuffer from, VkBuffer to, VkDeviceSize size, VkPipelineStageFlags2 stage,
                     VkAccessFlags2 access) {
  RETURN_FAILURE(vkResetCommandPool(r->device, r->pool, 0));
  RETURN_FAILURE(vkBeginCommandBuffer(r->cmd, &(VkCommandBufferBeginInfo){
    .sType = VK_STRUCTURE_TYPE_COMMAND_BUFFER_BEGIN_INFO, .flags = VK_COMMAND_BUFFER_USAGE_ONE_TIME_SUBMIT_BIT,
  }));
  vkCmdCopyBuffer(r->cmd, from, to, 1, &(VkBufferCopy){.size = size});
  vkCmdPipelineBarrier2(r->cmd, &(VkDependencyInfo){
    .sType = VK_STRUCTURE_TYPE_DEPENDENCY_INFO, .memoryBarrierCount = 1,
    .pMemoryBarriers = &(VkMemoryBarrier2){
      .sType = VK_STRUCTURE_TYPE_MEMORY_BARRIER_2,
      .srcStageMask = VK_PIPELINE_STAGE_2_COPY_BIT, .srcAccessMask = VK_ACCESS_2_TRANSFER_WRITE_BIT,
      .dstStageMask = stage, .dstAccessMask = access,
    },
  });
  RETURN_FAILURE(vkEndCommandBuffer(r->cmd));
  RETURN_FAILURE(vkQueueSubmit(r->queue, 1, &(VkSubmitInfo){
    .sType = VK_STRUCTURE_TYPE_SUBMIT_INFO, .commandBufferCount = 1, .pCommandBuffers = &r->cmd,
  }, r->fence));
  RETURN_FAILURE(vkWaitForFences(r->device, 1, &r->fence, VK_TRUE, 60000000000ull));
  return vkResetFences(r->device, 1, &r->fence);
}

void rival_close(Rival *r) {
  vkDestroyFence(r->device, r->fence, NULL);
  vkDestroyCommandPool(r->device, r->pool, NULL);
  Buffer *buffers[] = {&r->local, &r->upload, &r->readback};
  for (int i = 0; i < 3; i++) {
    vkDestroyBuffer(r->device, buffers[i]->buffer, NULL);
    vkFreeMemory(r->device, buffers[i]->memory, NULL);
  }
  free(r);
}

VkResult rival_open(VkPhysicalDevice physical, VkDevice device, VkQueue queue, uint32_t family, uint64_t size,
                    Rival **out) {
  Rival *r = calloc(1, sizeof *r);
  if (!r) return VK_ERROR_OUT_OF_HOST_MEMORY;
  r->physical = physical;
  r->device = device;
  r->queue = queue;
  VkResult result = make(r, family, size);
  if (result == VK_SUCCESS) *out = r;
  else rival_close(r);
  return result;
}

VkResult rival_upload(Rival *r, const void *data, uint64_t size) {
  memcpy(r->upload.mapped, data, size);
  return copy(r, r->upload.buffer, r->local.buffer, size, VK_PIPELINE_STAGE_2_ALL_COMMANDS_BIT,
    VK_ACCESS_2_MEMORY_READ_BIT);
}

VkResult rival_readback(Rival *r, void *data, uint64_t size) {
  RETURN_FAILURE(copy(r, r->local.buffer, r->readback.buffer, size, VK_PIPELINE_STAGE_2_HOST_BIT,
    VK_ACCESS_2_HOST_READ_BIT));
  memcpy(data, r->readback.mapped, size);
  return VK_SUCCESS;
}
