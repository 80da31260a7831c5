// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/passwordloan.h"

#include "wording/librarywords.h"

namespace widgets {

using lifecycle::StoredRead;
using wording::Mark;

PasswordLoan::PasswordLoan(const lifecycle::Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&m_clipboard, &SecretClipboard::takenBack, this, &PasswordLoan::takenBack);
}

PasswordLoan::~PasswordLoan() = default;

void PasswordLoan::start(const lifecycle::StoredToken &place)
{
    m_read.reset(new StoredRead(m_services, place));
    connect(m_read.get(), &StoredRead::finished, this,
            [this, place](const lifecycle::StoredReadResult &result) {
                m_read.reset();
                if (result) {
                    m_clipboard.lend(result.value().token);
                    Q_EMIT told(place, Mark::Works, tr("Copied."),
                                tr("Paste it now: it is taken off the clipboard after 30 seconds, "
                                   "and when you close this window."));
                } else {
                    const auto words = wording::explain(result.error());
                    Q_EMIT told(place, Mark::Refused, words.happened, words.advice());
                }
            });
    m_read->start();
    Q_EMIT told(place, Mark::Waiting, tr("Asking your keychain… It may want its password."), {});
}

void PasswordLoan::stop()
{
    m_read.reset();
}

} // namespace widgets
