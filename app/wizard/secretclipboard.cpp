// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/secretclipboard.h"

#include "token/tokentext.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>
#include <QWindow>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace wizard {
namespace {

/// What keeps a text out of the history of a clipboard, and from other computers.
struct Hint
{
    QString format;
    QByteArray value;
};

const QList<Hint> &hints()
{
    static const QList<Hint> all{
        {u"x-kde-passwordManagerHint"_s, "secret"}, // Klipper and others
#ifdef Q_OS_WIN
        // "Clipboard formats" of Windows: whatever the value is, and a DWORD of 0.
        {u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s,
         "1"},
        {u"application/x-qt-windows-mime;value=\"CanIncludeInClipboardHistory\""_s,
         QByteArray(4, 0)},
        {u"application/x-qt-windows-mime;value=\"CanUploadToCloudClipboard\""_s, QByteArray(4, 0)},
#endif
    };
    return all;
}

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

/// What was sent to an X11 screen stays in the buffer of the connection until something else takes
/// its place: here, texts that fill it to the end, wherever they begin.
void overwriteWhatWasSent()
{
    constexpr qsizetype buffer = 16 * 1024; // of XCB
    constexpr qsizetype largestBeginning = 2048;
    if (QGuiApplication::platformName() != "xcb"_L1)
        return;
    QWindow neverShown;
    neverShown.create();
    for (qsizetype size = buffer; size > buffer - largestBeginning; size -= 16)
        neverShown.setTitle(QString(size, u' '));
}

} // namespace

SecretClipboard::SecretClipboard(std::chrono::milliseconds time, QObject *parent)
    : QObject(parent)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(time);
    connect(&m_deadline, &QTimer::timeout, this, &SecretClipboard::takeBack);
}

SecretClipboard::~SecretClipboard()
{
    takeBack();
}

void SecretClipboard::lend(const token::Token &token)
{
    const QString text = QString::fromLatin1(token.reveal());
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    for (const Hint &hint : hints())
        data->setData(hint.format, hint.value);
    QGuiApplication::clipboard()->setMimeData(data.release());
    m_fingerprint = fingerprint(text);
    m_deadline.start();
}

void SecretClipboard::forget(const token::Token &pasted)
{
    // What was copied may have had line breaks or quotes around it.
    clearIf([&](const QString &text) { return token::inspect(text).token == pasted; });
}

void SecretClipboard::takeBack()
{
    if (m_fingerprint.isEmpty())
        return;
    clearIf([this](const QString &text) { return fingerprint(text) == m_fingerprint; });
    m_fingerprint.clear();
    overwriteWhatWasSent();
}

} // namespace wizard
