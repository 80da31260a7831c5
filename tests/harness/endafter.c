// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

/* Preloaded into a program: raises the signal END_SIGNAL (9: kill -9, 19: stop) right after the
 * END_AFTER-th step that anybody else can see: a file made, locked, written, replaced, removed or
 * made durable, or a message sent to the keyring. With END_AFTER=0 it only counts, and writes the number of steps to
 * descriptor END_COUNT at the end. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

static atomic_int steps;
static int limit = -1;
static int end_signal = SIGKILL;

__attribute__((constructor)) static void prepare(void)
{
    const char *after = getenv("END_AFTER");
    const char *how = getenv("END_SIGNAL");
    limit = after ? atoi(after) : -1;
    if (how)
        end_signal = atoi(how);
    unsetenv("LD_PRELOAD"); /* it is for this process alone */
}

__attribute__((destructor)) static void tell(void)
{
    const char *descriptor = getenv("END_COUNT");
    if (descriptor)
        dprintf(atoi(descriptor), "%d\n", atomic_load(&steps));
}

static void step(void)
{
    if (atomic_fetch_add(&steps, 1) + 1 == limit)
        kill(getpid(), end_signal);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

#define OPEN(name)                                                                                 \
    int name(const char *path, int flags, ...)                                                     \
    {                                                                                              \
        va_list rest;                                                                              \
        va_start(rest, flags);                                                                     \
        const mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;              \
        va_end(rest);                                                                              \
        const int result = REAL(name)(path, flags, mode);                                          \
        if (flags & O_CREAT)                                                                       \
            step();                                                                                \
        return result;                                                                             \
    }

OPEN(open)
OPEN(open64)

int flock(int file, int operation)
{
    const int result = REAL(flock)(file, operation);
    step();
    return result;
}

ssize_t write(int file, const void *data, size_t size)
{
    struct stat status;
    const ssize_t result = REAL(write)(file, data, size);
    if (fstat(file, &status) == 0 && S_ISREG(status.st_mode)) /* no pipe: nobody else sees that */
        step();
    return result;
}

int rename(const char *from, const char *to)
{
    const int result = REAL(rename)(from, to);
    step();
    return result;
}

int unlink(const char *path)
{
    const int result = REAL(unlink)(path);
    step();
    return result;
}

int link(const char *from, const char *to)
{
    const int result = REAL(link)(from, to);
    step();
    return result;
}

int fsync(int file)
{
    const int result = REAL(fsync)(file);
    step();
    return result;
}

int fdatasync(int file)
{
    const int result = REAL(fdatasync)(file);
    step();
    return result;
}

ssize_t send(int socket, const void *data, size_t size, int flags)
{
    const ssize_t result = REAL(send)(socket, data, size, flags);
    step();
    return result;
}

ssize_t sendmsg(int socket, const struct msghdr *message, int flags)
{
    const ssize_t result = REAL(sendmsg)(socket, message, flags);
    step();
    return result;
}
