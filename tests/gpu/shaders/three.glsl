#define THREE 3.0
