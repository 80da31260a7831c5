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
    connect(&m_second, &QTimer::timeout, this, [this] { Q_EMIT counted(m_clipboard->left()); });
    connect(m_clipboard.get(), &SecretClipboard::readAtOnce, this,
            [this] { tellOfCopies(tr("Copied, but another program read it immediately.")); });
    connect(m_clipboard.get(), &SecretClipboard::cameBack, this, [this] {
        tellOfCopies(tr(
            "Another program put the token back on the clipboard. PAT Wizard removed it again."));
    });
    connect(m_clipboard.get(), &SecretClipboard::takenBack, this, [this](bool wasSeen) {
        m_second.stop();
        if (wasSeen)
            return Q_EMIT takenBack();
        Q_EMIT told(*m_lent, Mark::Info,
                    tr("The token was removed from the clipboard, but your desktop does not let "
                       "PAT Wizard confirm that it is gone."),
                    tr("To be sure, copy something else."));
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
                                tr("Paste it now. It stays on the clipboard for 30 seconds, even "
                                   "if you close this window."));
                } else {
                    const auto words = wording::explain(result.error());
                    Q_EMIT told(place, Mark::Refused, words.happened, words.advice());
                }
            });
    m_read->start();
    Q_EMIT told(place, Mark::Waiting, tr("Waiting for your keychain… It may ask for its password."),
                {});
}

/// What a clipboard manager keeps cannot be taken from it, nor be seen.
void PasswordLoan::tellOfCopies(const QString &headline)
{
    Q_EMIT told(
        *m_lent, Mark::Warning, headline,
        tr("This may be a screen reader, or a clipboard manager, which keeps what was copied. "
           "After you paste the token, delete it from the clipboard history."));
}

void PasswordLoan::stop()
{
    m_read.reset();
}

} // namespace widgets
