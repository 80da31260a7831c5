// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

/* Preloaded into a program: lets its FAULT_AT-th step go wrong. What a step is, and what happens to
 * it, is told by FAULT:
 *
 *   end      right after something that anybody else can see (a file made, locked, written,
 *            replaced, removed or made durable, a message sent) the process is killed
 *   stop     the same, and it is stopped
 *   disk     what may need room below the folder FAULT_FOLDER fails: the disk is full
 *   keyring  a message to a service of the bus is sent to a name that nobody owns: it fails
 *
 * With FAULT_LASTS=1 every later step of that kind fails, too; names, which need no room as a rule,
 * can still be made and changed then. At its end the process writes the number of steps that it
 * came to on descriptor FAULT_COUNT. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static atomic_int steps;
static atomic_int written = -1; /* the file that was, and was not made durable since */
static int fault_at;
static bool lasts;
static const char *folder = ""; /* all that begins so */
static enum { None, End, Stop, Disk, Keyring } fault;

__attribute__((constructor)) static void prepare(void)
{
    const char *names[] = {"", "end", "stop", "disk", "keyring"};
    const char *name = getenv("FAULT");
    for (int i = End; name && i <= Keyring; ++i) {
        if (strcmp(name, names[i]) == 0)
            fault = i;
    }
    if (fault == None)
        abort(); /* a fault that nobody knows would be a test that cannot fail */
    fault_at = atoi(getenv("FAULT_AT"));
    lasts = getenv("FAULT_LASTS") != NULL;
    if (fault == Disk)
        folder = getenv("FAULT_FOLDER");
    unsetenv("LD_PRELOAD"); /* it is for this process alone */
}

__attribute__((destructor)) static void tell(void)
{
    dprintf(atoi(getenv("FAULT_COUNT")), "%d\n", atomic_load(&steps));
}

/* True if this step is to go wrong. */
static bool counted(void)
{
    const int step = atomic_fetch_add(&steps, 1) + 1;
    return step == fault_at || (lasts && step > fault_at);
}

static void done(void)
{
    if ((fault == End || fault == Stop) && counted())
        kill(getpid(), fault == End ? SIGKILL : SIGSTOP);
}

static bool is_full(const char *path)
{
    if (fault != Disk || strncmp(path, folder, strlen(folder)) != 0 || !counted())
        return false;
    errno = ENOSPC;
    return true;
}

static bool has_no_name_for(const char *path)
{
    return !lasts && is_full(path);
}

static bool is_full_for(int file)
{
    char link[64];
    char path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    path[length < 0 ? 0 : length] = 0;
    return is_full(path);
}

#define OPEN(name)                                                                                 \
    int name(const char *path, int flags, ...)                                                     \
    {                                                                                              \
        va_list rest;                                                                              \
        va_start(rest, flags);                                                                     \
        const mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;              \
        va_end(rest);                                                                              \
        if (flags & O_CREAT && has_no_name_for(path))                                              \
            return -1;                                                                             \
        const int result = REAL(name)(path, flags, mode);                                          \
        if (flags & O_CREAT)                                                                       \
            done();                                                                                \
        return result;                                                                             \
    }

OPEN(open)
OPEN(open64)

int flock(int file, int operation)
{
    const int result = REAL(flock)(file, operation);
    done();
    return result;
}

ssize_t write(int file, const void *data, size_t size)
{
    struct stat status;
    if (fstat(file, &status) != 0 || !S_ISREG(status.st_mode)) /* a pipe: nobody else sees that */
        return REAL(write)(file, data, size);
    if (is_full_for(file)) {
        /* A disk takes what there is room for, and only then nothing more. */
        return lasts && atomic_load(&steps) == fault_at && size > 1
            ? REAL(write)(file, data, size / 2)
            : -1;
    }
    const ssize_t result = REAL(write)(file, data, size);
    atomic_store(&written, file);
    done();
    return result;
}

int rename(const char *from, const char *to)
{
    if (has_no_name_for(to))
        return -1;
    const int result = REAL(rename)(from, to);
    done();
    return result;
}

int unlink(const char *path)
{
    const int result = REAL(unlink)(path);
    done();
    return result;
}

int link(const char *from, const char *to)
{
    if (has_no_name_for(to))
        return -1;
    const int result = REAL(link)(from, to);
    done();
    return result;
}

/* A file that turns out only now to have no room loses what was written to it. */
#define SYNC(name)                                                                                 \
    int name(int file)                                                                             \
    {                                                                                              \
        const bool is_written = atomic_exchange(&written, -1) == file;                             \
        if (is_full_for(file)) {                                                                   \
            if (is_written && ftruncate(file, 0) != 0)                                             \
                abort();                                                                           \
            errno = ENOSPC;                                                                        \
            return -1;                                                                             \
        }                                                                                          \
        const int result = REAL(name)(file);                                                       \
        done();                                                                                    \
        return result;                                                                             \
    }

SYNC(fsync)
SYNC(fdatasync)

/* Where the name of the service begins that the message is for; NULL if it is for the bus itself.
 */
static char *destination(char *message, size_t size)
{
    const char field[] = "\x06\x01s"; /* DESTINATION, a string; a NUL ends the signature */
    char *found = memmem(message, size, field, sizeof field);
    if (!found || (size_t)(found + 8 - message) >= size)
        return NULL;
    found += 8; /* and the string's length */
    return strncmp(found, "org.freedesktop.DBus", message + size - found) == 0 ? NULL : found;
}

/* The message with a service in its place that nobody provides; NULL if it is to be sent as it is.
 */
static char *misled(const void *message, size_t size)
{
    if (fault != Keyring)
        return NULL;
    char *copy = malloc(size);
    memcpy(copy, message, size);
    char *service = destination(copy, size);
    if (service && counted()) {
        service[1] = '9';
        return copy;
    }
    free(copy);
    return NULL;
}

ssize_t send(int socket, const void *data, size_t size, int flags)
{
    char *instead = misled(data, size);
    const ssize_t result = REAL(send)(socket, instead ? instead : data, size, flags);
    free(instead);
    done();
    return result;
}

/* The head of a message is in the first part: GDBus sends one part, libdbus two. */
ssize_t sendmsg(int socket, const struct msghdr *message, int flags)
{
    struct msghdr sent = *message;
    struct iovec parts[8];
    char *instead = NULL;
    if (sent.msg_iovlen > 0 && sent.msg_iovlen <= 8) {
        memcpy(parts, sent.msg_iov, sent.msg_iovlen * sizeof *parts);
        instead = misled(parts[0].iov_base, parts[0].iov_len);
        if (instead)
            parts[0].iov_base = instead;
        sent.msg_iov = parts;
    }
    const ssize_t result = REAL(sendmsg)(socket, &sent, flags);
    free(instead);
    done();
    return result;
}
