// What the shaders share. A row of the grid is width / 32 words; the lowest bit of a word is its leftmost cell.
#include <mooncrust.glsl>

MC_BUFFERS(uint, words);
MC_BUFFERS(float, floats); // how much has happened lately in each block of 8 x 8 cells
const uint BLOCK = 8u;
