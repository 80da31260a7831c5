// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/job.h"
#include "diagnosis/facts.h"
#include "diagnosis/hostlook.h"
#include "keychain/preflight.h"
#include "lifecycle/services.h"

#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace diagnosis {

/// What a helper needs to know, as lines of "name: value". None of the secrets that could be read
/// is in it, in whatever form: a line that held one says so instead.
struct Diagnosis
{
    QString text;
    qsizetype proved = 0; ///< secrets that the text was looked through for
    qsizetype unproved = 0; ///< secrets that the keychain did not give
    bool isLibraryKnown = true; ///< false: there may be more secrets than these

    [[nodiscard]] bool isProved() const { return isLibraryKnown && unproved == 0; }
};

/// Looks at everything that a token depends on, all at once, and at the stored secrets, to keep
/// them out of what it tells. What does not answer within @a limit is said not to have.
///
///     keychain ─▶ the stored secrets ─┐
///     each host ──────────────────────┴─▶ finished(diagnosis)
class DiagnoseJob final : public async::Job
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds usualLimit{12};

    /// What is given must outlive the job.
    DiagnoseJob(const lifecycle::Services &services, const settings::Settings &settings,
                std::chrono::milliseconds limit = usualLimit, QObject *parent = nullptr);
    ~DiagnoseJob() override;

Q_SIGNALS:
    void finished(const diagnosis::Diagnosis &diagnosis);

protected:
    void run() override;

private:
    void onPreflight(const keychain::PreflightResult &result);
    void readNext();
    void endPart();
    void finish();
    [[nodiscard]] Facts facts() const;

    const lifecycle::Services m_services;
    const settings::Settings &m_settings;
    QTimer m_limit;
    std::vector<async::JobPtr<HostLook>> m_looks;
    async::JobPtr<keychain::Preflight> m_preflight;
    async::JobPtr<keychain::ReadEntryJob> m_read;
    QString m_keychain = QStringLiteral("no answer in time");
    std::optional<QStringList> m_entries; ///< of all that is stored; not known if it cannot be read
    QStringList m_unasked;
    qsizetype m_absent = 0; ///< entries that the keychain does not have
    QList<token::Token> m_secrets;
    int m_awaited = 0;
};

} // namespace diagnosis
