// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "support/failingrename.h"

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

int tried = 0;
int failing = 0;

} // namespace

void test::failRename(int n)
{
    failing = n == 0 ? 0 : tried + n;
}

int test::renames()
{
    return tried;
}

/// Goes before the one of the C library, for Qt's libraries too.
extern "C" int rename(const char *from, const char *to) noexcept
{
    if (++tried == failing) {
        errno = ENOSPC;
        return -1;
    }
    return int(syscall(SYS_renameat, AT_FDCWD, from, AT_FDCWD, to));
}
