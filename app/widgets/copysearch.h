// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "finder/findcopiesjob.h"
#include "library/tokenrecord.h"
#include "lifecycle/readsecretjob.h"
#include "wording/explanation.h"

#include <QTimer>

#include <chrono>
#include <map>

namespace widgets {

/// Looks for copies of stored tokens: reads their secrets, one after the other, then has them
/// looked for. Keeps none of them but those that it is given.
class CopySearch final : public QObject
{
    Q_OBJECT

public:
    /// What @a services refer to must outlive it. @a entries are those of @a record to look for; by
    /// them, the secrets that are @a known, for the keychain no longer has them.
    CopySearch(const lifecycle::Services &services, library::TokenRecord record,
               QStringList entries, std::map<QString, token::Token> known,
               QObject *parent = nullptr);
    ~CopySearch() override;

    /// Also in @a folders. Ends a search that is under way.
    void start(const QStringList &folders);
    /// Then comes ended(), soon, with what was found by then.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_read || m_find; }

    /// Why there are tokens that were not looked for.
    [[nodiscard]] const QList<wording::Explanation> &troubles() const { return m_troubles; }
    /// The label of the old token of which @a copy is one; empty if it is of the one in use.
    [[nodiscard]] QString oldLabel(const finder::Copy &copy) const;

Q_SIGNALS:
    void moved(qint64 files, qint64 bytes);
    void ended(const finder::Report &report);

private:
    void readNext();
    void take(const QString &entry, const token::Token &token);
    void onRead(const QString &entry, const lifecycle::ReadSecretResult &result);
    void look();
    void onFound(const finder::Report &report);

    const lifecycle::Services m_services;
    const library::TokenRecord m_record;
    const QStringList m_entries;
    const std::map<QString, token::Token> m_known;
    QStringList m_folders;
    qsizetype m_next = 0; ///< of the entries
    QList<token::Token> m_tokens; ///< that were read; none once they are looked for
    QStringList m_found; ///< their entries
    QList<wording::Explanation> m_troubles;
    async::JobPtr<lifecycle::ReadSecretJob> m_read;
    async::JobPtr<finder::FindCopiesJob> m_find;
    QTimer m_tick;
};

} // namespace widgets
