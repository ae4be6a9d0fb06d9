// What tests/bench/graph.lua has in place of Vulkan's functions, so that MoonCrust's own time is left: the GPU has done
// at once what is submitted.
//
//   cc -shared -fPIC -O2 -I INCLUDE graph.c -o libstubs.so

#include <vulkan/vulkan.h>

static uint64_t reached;
static uint64_t commands, barriers;

uint64_t stub_commands(void) { return commands; }
uint64_t stub_barriers(void) { return barriers; }

void stub_vkCmdPipelineBarrier2(VkCommandBuffer c, const VkDependencyInfo *info) {
  (void)c, (void)info, commands++, barriers++;
}
void stub_vkCmdBindPipeline(VkCommandBuffer c, VkPipelineBindPoint p, VkPipeline o) { (void)c, (void)p, (void)o, commands++; }
void stub_vkCmdBindDescriptorSets(VkCommandBuffer c, VkPipelineBindPoint p, VkPipelineLayout l, uint32_t f, uint32_t n,
                                  const VkDescriptorSet *s, uint32_t m, const uint32_t *o) {
  (void)c, (void)p, (void)l, (void)f, (void)n, (void)s, (void)m, (void)o, commands++;
}
void stub_vkCmdPushConstants(VkCommandBuffer c, VkPipelineLayout l, VkShaderStageFlags f, uint32_t o, uint32_t n,
                             const void *v) {
  (void)c, (void)l, (void)f, (void)o, (void)n, (void)v, commands++;
}
void stub_vkCmdDispatch(VkCommandBuffer c, uint32_t x, uint32_t y, uint32_t z) {
  (void)c, (void)x, (void)y, (void)z, commands++;
}
void stub_vkCmdWriteTimestamp2(VkCommandBuffer c, VkPipelineStageFlags2 s, VkQueryPool p, uint32_t i) {
  (void)c, (void)s, (void)p, (void)i, commands++;
}
void stub_vkCmdResetQueryPool(VkCommandBuffer c, VkQueryPool p, uint32_t i, uint32_t n) {
  (void)c, (void)p, (void)i, (void)n, commands++;
}
VkResult stub_vkResetCommandPool(VkDevice d, VkCommandPool p, VkCommandPoolResetFlags f) {
  (void)d, (void)p, (void)f;
  return VK_SUCCESS;
}
VkResult stub_vkBeginCommandBuffer(VkCommandBuffer c, const VkCommandBufferBeginInfo *i) {
  (void)c, (void)i;
  return VK_SUCCESS;
}
VkResult stub_vkEndCommandBuffer(VkCommandBuffer c) {
  (void)c;
  return VK_SUCCESS;
}
VkResult stub_vkQueueSubmit2(VkQueue q, uint32_t n, const VkSubmitInfo2 *s, VkFence f) {
  (void)q, (void)f;
  for (uint32_t i = 0; i < n; i++)
    for (uint32_t k = 0; k < s[i].signalSemaphoreInfoCount; k++) reached = s[i].pSignalSemaphoreInfos[k].value;
  return VK_SUCCESS;
}
VkResult stub_vkGetSemaphoreCounterValue(VkDevice d, VkSemaphore s, uint64_t *value) {
  (void)d, (void)s;
  *value = reached;
  return VK_SUCCESS;
}
VkResult stub_vkWaitSemaphores(VkDevice d, const VkSemaphoreWaitInfo *i, uint64_t t) {
  (void)d, (void)i, (void)t;
  return VK_SUCCESS;
}
VkResult stub_vkGetQueryPoolResults(VkDevice d, VkQueryPool p, uint32_t first, uint32_t n, size_t size, void *data,
                                    VkDeviceSize stride, VkQueryResultFlags flags) {
  (void)d, (void)p, (void)first, (void)size, (void)flags;
  for (uint32_t i = 0; i < n; i++) *(uint64_t *)((char *)data + i * stride) = 1000 * (reached + i);
  return VK_SUCCESS;
}
