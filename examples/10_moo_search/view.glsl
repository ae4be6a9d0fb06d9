// What the passes that draw share.
const uint chosen_mark = 0x10000u; // in the fourth word of an arc's uses, above the number of paths

struct Spot { uint labels; float heat, time; }; // of a node; heat: has just told something; time: the least

const vec3 colours[3] = vec3[](vec3(1.0, 0.52, 0.08), vec3(0.05, 0.85, 0.5), vec3(0.42, 0.3, 1.0)); // quick, safe, easy

// How much of each colour a path is: 1 in all. The script's `merits` is the same.
vec3 merits(uvec3 cost, uvec3 least, uvec3 most) {
  vec3 good = 1.0 - clamp((vec3(cost) - vec3(least)) / max(vec3(most) - vec3(least), vec3(1.0)), 0.0, 1.0);
  good = good * good * good + 0.001;
  return good / (good.x + good.y + good.z);
}
