// Stands between the program and the system: fails a sync of a database's log once, shifts the clock, kills the program at one of its writes.
// Loaded with LD_PRELOAD.
//
// DIGIPOLKU_SHIM names a folder: a file `sync` in it makes the next sync of a log – SQLite's file that ends with -wal, PostgreSQL's files in
// pg_wal – fail with EIO, and is removed by it; a file `clock` holds the seconds that are added to the time of day. The monotonic clock goes on as it is.
//
// DIGIPOLKU_DIES_AT=N kills the program just before its Nth write to a file or a server; how many there were when it came to its end
// stands in the folder's file `writes`.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static int order(char *path, const char *name) {
    const char *folder = getenv("DIGIPOLKU_SHIM");
    return folder && snprintf(path, PATH_MAX, "%s/%s", folder, name) < PATH_MAX;
}

static long writes;

static void count(int descriptor) {
    const char *last = getenv("DIGIPOLKU_DIES_AT");
    if (last && descriptor > 2 && __atomic_add_fetch(&writes, 1, __ATOMIC_SEQ_CST) == atol(last)) kill(getpid(), SIGKILL);
}

__attribute__((destructor)) static void tell(void) {
    char path[PATH_MAX], text[32];
    if (!getenv("DIGIPOLKU_DIES_AT") || !order(path, "writes")) return;
    int file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file < 0) return;
    int length = snprintf(text, sizeof text, "%ld", writes);
    if (syscall(SYS_write, file, text, length) != length) writes = 0;
    close(file);
}

ssize_t write(int descriptor, const void *bytes, size_t length) {
    count(descriptor);
    return syscall(SYS_write, descriptor, bytes, length);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t length, off64_t place) {
    count(descriptor);
    return syscall(SYS_pwrite64, descriptor, bytes, length, place);
}

ssize_t send(int descriptor, const void *bytes, size_t length, int flags) {
    count(descriptor);
    return syscall(SYS_sendto, descriptor, bytes, length, flags, NULL, 0);
}

int ftruncate64(int descriptor, off64_t length) {
    count(descriptor);
    return syscall(SYS_ftruncate, descriptor, length);
}

int unlink(const char *path) {
    count(INT_MAX);
    return syscall(SYS_unlink, path);
}

int rename(const char *from, const char *to) {
    count(INT_MAX);
    return syscall(SYS_rename, from, to);
}

static int fails(int descriptor) {
    char link[64], path[PATH_MAX], name[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 4) return 0;
    path[length] = 0;
    if (strcmp(path + length - 4, "-wal") != 0 && !strstr(path, "/pg_wal/0")) return 0;
    return order(name, "sync") && unlink(name) == 0;
}

static int sync_unless(int descriptor, long call) {
    count(descriptor);
    if (fails(descriptor)) {
        errno = EIO;
        return -1;
    }
    return syscall(call, descriptor);
}

int fsync(int descriptor) { return sync_unless(descriptor, SYS_fsync); }
int fdatasync(int descriptor) { return sync_unless(descriptor, SYS_fdatasync); }

static time_t shift(void) {
    char path[PATH_MAX], text[32] = "";
    int kept = errno;
    if (!order(path, "clock")) return 0;
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file >= 0) {
        if (read(file, text, sizeof text - 1) < 0) text[0] = 0;
        close(file);
    }
    errno = kept;
    return atol(text);
}

int clock_gettime(clockid_t clock, struct timespec *now) {
    int status = syscall(SYS_clock_gettime, clock, now);
    if (status == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) now->tv_sec += shift();
    return status;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone) {
    int status = syscall(SYS_gettimeofday, now, zone);
    if (status == 0 && now) now->tv_sec += shift();
    return status;
}

time_t time(time_t *now) {
    struct timespec here;
    clock_gettime(CLOCK_REALTIME, &here);
    if (now) *now = here.tv_sec;
    return here.tv_sec;
}
