// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/passwordloan.h"

#include "wording/librarywords.h"

using namespace std::chrono_literals;

namespace widgets {

using lifecycle::ReadSecretJob;
using wording::Mark;

PasswordLoan::PasswordLoan(const lifecycle::Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_clipboard(std::make_unique<SecretClipboard>())
{
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this,
            [this] { Q_EMIT counted(m_clipboard->left()); });
    connect(m_clipboard.get(), &SecretClipboard::readAtOnce, this,
            [this] { tellOfCopies(tr("Copied, and read at once by another program.")); });
    connect(m_clipboard.get(), &SecretClipboard::cameBack, this, [this] {
        tellOfCopies(
            tr("Another program put the token back on the clipboard. It was taken off again."));
    });
    connect(m_clipboard.get(), &SecretClipboard::takenBack, this, [this](bool wasSeen) {
        m_second.stop();
        if (wasSeen)
            return Q_EMIT takenBack();
        Q_EMIT told(*m_lent, Mark::Info,
                    tr("The token was taken off the clipboard, but your desktop does not let PAT Wizard "
                       "see whether it is gone."),
                    tr("Copy something else to be sure."));
    });
}

PasswordLoan::~PasswordLoan()
{
    m_clipboard->disconnect(this);
    SecretClipboard::outlive(std::move(m_clipboard));
}

void PasswordLoan::start(const library::Place &place)
{
    m_read.reset(new ReadSecretJob(m_services, place));
    connect(m_read.get(), &ReadSecretJob::finished, this,
            [this, place](const lifecycle::ReadSecretResult &result) {
                m_read.reset();
                if (result) {
                    m_lent = place;
                    m_clipboard->lend(result.value().token);
                    m_second.start();
                    Q_EMIT told(place, Mark::Works, tr("Copied."),
                                tr("Paste it now: it stays on the clipboard for 30 seconds, even "
                                   "if you close this window."));
                } else {
                    const auto words = wording::explain(result.error());
                    Q_EMIT told(place, Mark::Refused, words.happened, words.advice());
                }
            });
    m_read->start();
    Q_EMIT told(place, Mark::Waiting, tr("Asking your keychain… It may want its password."), {});
}

/// What a clipboard manager keeps cannot be taken from it, nor be seen.
void PasswordLoan::tellOfCopies(const QString &headline)
{
    Q_EMIT told(
        *m_lent, Mark::Warning, headline,
        tr("It may be a clipboard manager, which keeps what was copied: once you have pasted the "
           "token, delete it from the history there."));
}

void PasswordLoan::stop()
{
    m_read.reset();
}

} // namespace widgets
