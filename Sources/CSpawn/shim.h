// What the C library of Linux offers beyond POSIX to start a child with nothing open; Swift does not see it otherwise.
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <spawn.h>
#include <sys/syscall.h>

extern int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);
extern int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *path);
extern int pipe2(int ends[2], int flags);

// `syscall`, whose arguments vary, which Swift cannot call; with the number of them that we give.
extern long system_call(long number, unsigned long a, unsigned long b, const void *c, unsigned long d, unsigned long e) __asm__("syscall");
