// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>

namespace cli {

/// A variable of an environment.
struct Variable
{
    QByteArray name;
    QByteArray value;
};

/// Remembers what this process was started with: words, environment, signals, descriptors. To be
/// called before anything changes them.
void rememberStart(char *argv[]);

/// The words of the command line behind the first `--`, byte for byte.
[[nodiscard]] QList<QByteArray> wordsBehindDashes();

/// True if there is a file to start by the name @a program, looked for as a shell does.
[[nodiscard]] bool isThere(const QByteArray &program);

/// Becomes the program that is the first of @a words, as if it had been started instead of us, with
/// @a variables in its environment. Returns only if that fails, with the number of the system's
/// error; nothing has changed then. Where processes cannot become others, that program is waited
/// for, and this one ends as it did.
[[nodiscard]] int become(const QList<QByteArray> &words, const QList<Variable> &variables);

} // namespace cli
