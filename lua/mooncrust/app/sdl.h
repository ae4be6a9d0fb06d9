// SDL3, as far as MoonCrust calls it.

typedef struct SDL_Window SDL_Window;
const char *SDL_GetError(void);
int SDL_GetVersion(void);
bool SDL_GetWindowSize(SDL_Window *window, int *width, int *height);
bool SDL_GetWindowSizeInPixels(SDL_Window *window, int *width, int *height);
float SDL_GetWindowPixelDensity(SDL_Window *window);
uint32_t SDL_GetDisplayForWindow(SDL_Window *window);
bool SDL_SetWindowTitle(SDL_Window *window, const char *title);
bool SDL_SetWindowSize(SDL_Window *window, int width, int height);
bool SDL_SetWindowFullscreen(SDL_Window *window, bool is_fullscreen);
bool SDL_MinimizeWindow(SDL_Window *window);
bool SDL_RestoreWindow(SDL_Window *window);
bool SDL_RaiseWindow(SDL_Window *window);
