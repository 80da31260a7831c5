// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/secretclipboard.h"

#include "token/tokentext.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace wizard {
namespace {

QByteArray fingerprint(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

template<typename Predicate>
void clearIf(Predicate holdsIt)
{
    QClipboard *const clipboard = QGuiApplication::clipboard();
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        if (mode == QClipboard::Selection && !clipboard->supportsSelection())
            continue;
        if (const QString text = clipboard->text(mode); !text.isEmpty() && holdsIt(text))
            clipboard->clear(mode);
    }
}

} // namespace

SecretClipboard::~SecretClipboard()
{
    takeBack();
}

void SecretClipboard::lend(const token::Token &token)
{
    const QString text = QString::fromLatin1(token.reveal());
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    // Klipper and others leave out of their history what carries this hint.
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    QGuiApplication::clipboard()->setMimeData(data.release());
    m_fingerprint = fingerprint(text);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &SecretClipboard::takeBack,
            Qt::UniqueConnection);
    m_deadline.start(30s);
}

void SecretClipboard::forget(const token::Token &pasted)
{
    // What was copied may have had line breaks or quotes around it.
    clearIf([&](const QString &text) { return token::inspect(text).token == pasted; });
}

void SecretClipboard::takeBack()
{
    if (!m_fingerprint.isEmpty())
        clearIf([this](const QString &text) { return fingerprint(text) == m_fingerprint; });
    m_fingerprint.clear();
}

} // namespace wizard
