// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "finder/copies.h"
#include "finder/knownplaces.h"

#include <QByteArray>

#include <atomic>
#include <filesystem>

namespace finder {

class OrdinaryFile;

/// What one who waits can be told meanwhile, and can stop. Used by two threads.
struct Progress
{
    std::atomic<bool> isStopped = false;
    std::atomic<qint64> files = 0;
    std::atomic<qint64> bytes = 0;
};

/// Looks for tokens in files. Reads ordinary ones only, at most the first 64 MiB of each, and waits
/// for nobody. What is found and what could not be read goes into the report.
class FileSearch
{
public:
    static constexpr qint64 mostBytes = 64 * 1024 * 1024;

    /// All are borrowed.
    FileSearch(const Needles &needles, Progress &progress, Report &report);
    ~FileSearch();
    Q_DISABLE_COPY_MOVE(FileSearch)

    /// Into what is at @a place, if something is: a file, or all files of a folder, which may be
    /// links to files: so some people keep them together.
    void lookInto(const KnownPlace &place);

    /// Into every file below @a folder that is text. Links are not followed, and what the system
    /// makes up (/proc and its like) is left out.
    void lookThrough(const QString &folder);

private:
    enum class Kind { Known, Named };

    void walk(const std::filesystem::path &folder, Keeper keeper, Kind kind);
    void look(const std::filesystem::path &path, Keeper keeper, Kind kind);
    void read(OrdinaryFile &file, const QString &path, Keeper keeper, Kind kind);
    void take(OrdinaryFile &file, const QString &path, Keeper keeper, qint64 offset,
              const QList<Match> &matches);
    void miss(Obstacle obstacle, const QString &path, const QString &detail = {});

    const Needles &m_needles;
    Progress &m_progress;
    Report &m_report;
    QByteArray m_buffer;
};

} // namespace finder
