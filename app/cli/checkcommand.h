// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"
#include "cli/terminal.h"
#include "lifecycle/checkalljob.h"
#include "lifecycle/retireexpiredjob.h"

#include <QJsonArray>

#include <map>
#include <optional>

namespace cli {

/// `check`: measures stored tokens once more, records what came of it, and says what is different.
/// Then their old tokens that expired long ago go; whatever comes of that, the exit code stays.
class CheckCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

protected:
    void run() override;

private:
    void collect(const QList<library::TokenRecord> &records);
    void finish();
    void retireLongExpired();
    static void tellOf(const library::Place &place, const library::StoredToken &old,
                       const lifecycle::RetiredToken &how);
    void say(library::TokenRecord record, const lifecycle::CheckedToken &checked);
    void say(library::TokenRecord record, const lifecycle::StorageError &error);
    void show(const library::TokenRecord &record,
              const std::optional<lifecycle::StorageError> &trouble = {});

    QList<library::TokenRecord> m_records;
    async::JobPtr<lifecycle::CheckAllJob> m_checkAll;
    async::JobPtr<lifecycle::RetireExpiredJob> m_retireExpired;
    std::map<qsizetype, lifecycle::CheckResult> m_results; ///< by the index of the record
    QJsonArray m_objects;
    QList<Row> m_rows;
    ExitCode m_code = ExitCode::Success;
};

} // namespace cli
