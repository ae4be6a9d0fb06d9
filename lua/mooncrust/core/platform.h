// What core/platform.lua and gpu/hostmem.lua call of the C library.
struct mc_timespec { int32_t sec, high, nsec, zero; };
int clock_gettime(int clock, struct mc_timespec *time);
int nanosleep(const struct mc_timespec *time, struct mc_timespec *left);
int setenv(const char *name, const char *value, int overwrite);
int access(const char *path, int mode);
char *realpath(const char *path, char *resolved);
void free(void *block);
void _exit(int code);
int mkdir(const char *path, uint32_t mode);
int open(const char *path, int flags);
int close(int file);
int fsync(int file);
int fileno(void *stream);
int getpid(void);
int isatty(int file);
char *strerror(int code);
void *calloc(size_t count, size_t size);
