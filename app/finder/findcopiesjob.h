// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/job.h"
#include "finder/copies.h"
#include "keychain/secretstore.h"
#include "token/token.h"

#include <QList>
#include <QStringList>

#include <memory>

class QThread;

namespace finder {

/// Looks for copies of tokens: in the places where tools keep them, in folders, in the environment
/// of processes, in what other programs have in the keychain. Reads only; the files in a thread of
/// its own. Report::copies names a token by its place in the list.
///
///     files, environments (a thread) ──▶ entries of the keychain ──▶ finished(report)
///
/// Abandoning it ends the search.
class FindCopiesJob final : public async::Job
{
    Q_OBJECT

public:
    /// None of @a tokens is shorter than Needles::shortest. @a store is borrowed.
    FindCopiesJob(const QList<token::Token> &tokens, QStringList folders,
                  keychain::SecretStore &store, QObject *parent = nullptr);
    ~FindCopiesJob() override;

    /// Ends the search soon; finished() tells what was found by then.
    void stop();

    /// How many files and bytes have been looked at up to now.
    [[nodiscard]] qint64 files() const;
    [[nodiscard]] qint64 bytes() const;

Q_SIGNALS:
    void finished(const finder::Report &report);

protected:
    void run() override;

private:
    struct Search;

    void onFilesDone();
    void take(const keychain::ForeignEntry &entry, const QByteArray &secret);
    void onForeign(const keychain::ForeignResult &result);

    keychain::SecretStore &m_store;
    std::shared_ptr<Search> m_search; ///< the thread's as well, which may outlive us
    std::unique_ptr<QThread> m_thread;
    async::JobPtr<keychain::SearchForeignJob> m_foreign;
    Report m_report;
};

} // namespace finder
