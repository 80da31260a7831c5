// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "wording/commandwords.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

// The standard streams: everything that a command reads or says goes through here.
namespace cli {

/// True if a person would see what is printed.
[[nodiscard]] bool isOutputWatched();

/// Prints bytes as they are, a line, or an object as JSON. If they cannot be written, that is
/// complained about; then false.
[[nodiscard]] bool print(const QByteArray &bytes);
[[nodiscard]] bool printLine(const QString &line);
[[nodiscard]] bool printJson(const QJsonObject &object);

/// How good the news is.
enum class Tone { Good, Doubtful, Bad };

/// A row of a table. The tone colours its second cell, where colour is wanted.
struct Row
{
    Tone tone;
    QStringList cells;
};

/// For a person in aligned columns under @a heads, otherwise bare and separated by tabs.
[[nodiscard]] bool printTable(const QStringList &heads, const QList<Row> &rows);

/// One line on standard error: @a about what (may be empty), the stable @a code, the sentences.
void complain(const QString &about, const QString &code, const wording::Explanation &words);
void complain(const QString &about, const wording::CommandTrouble &trouble);

/// What complain() prints.
[[nodiscard]] QByteArray complaint(const wording::CommandTrouble &trouble);

/// On a terminal at standard error, replaces the last line that this has shown; empty takes it
/// away.
void showProgress(const QString &sentence);

/// One line on standard error that is no complaint.
void tell(const QString &sentence);

/// What standard input holds up to an empty line or its end, and at most @a most bytes. Blocks.
[[nodiscard]] QByteArray readLines(qsizetype most);

/// What standard input holds, up to a little more than any token; of a terminal one line, typed
/// without echo after @a prompt. Blocks, so only to be used before anything else has begun.
[[nodiscard]] QString readSecret(const QString &prompt);

} // namespace cli
