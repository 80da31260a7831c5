// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/secretclipboard.h"

#include "token/tokentext.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>
#include <QScopedValueRollback>
#include <QWindow>

#include <memory>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace widgets {
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

using IsSecret = std::function<bool(const QString &text)>;

/// True if @a text is the one of which only this is known.
IsSecret isTextOf(const QByteArray &known)
{
    return [known](const QString &text) { return fingerprint(text) == known; };
}

/// Nobody finds what was copied and pastes it in less.
constexpr auto fastestPerson = 500ms;

/// Nothing stands in the way of a program that puts back what is cleared but another text.
constexpr int mostTimesCleared = 3;

/// A text that knows when it is asked for, which this program never does but to compare.
class LentText final : public QMimeData
{
public:
    LentText(const QString &text, std::function<void()> asked)
        : m_asked(std::move(asked))
    {
        setText(text);
    }

    static inline bool isOursToAsk = false;

protected:
    [[nodiscard]] QVariant retrieveData(const QString &format, QMetaType type) const override
    {
        if (format.startsWith("text/"_L1) && !isOursToAsk)
            m_asked();
        return QMimeData::retrieveData(format, type);
    }

private:
    const std::function<void()> m_asked;
};

QList<QClipboard::Mode> modes()
{
    if (QGuiApplication::clipboard()->supportsSelection())
        return {QClipboard::Clipboard, QClipboard::Selection};
    return {QClipboard::Clipboard};
}

/// The modes in which the clipboard holds what is secret.
QList<QClipboard::Mode> holding(const IsSecret &isSecret)
{
    const QScopedValueRollback own(LentText::isOursToAsk, true);
    QList<QClipboard::Mode> found;
    for (const auto mode : modes()) {
        const QString text = QGuiApplication::clipboard()->text(mode);
        if (!text.isEmpty() && isSecret(text))
            found += mode;
    }
    return found;
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

/// Wayland shows the clipboard only to the window that is in use.
bool canBeSeen()
{
    return !QGuiApplication::platformName().startsWith("wayland"_L1)
        || QGuiApplication::applicationState() == Qt::ApplicationActive;
}

} // namespace

SecretClipboard::SecretClipboard(std::chrono::milliseconds time, QObject *parent)
    : QObject(parent)
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer); // or more would be left than was given
    m_deadline.setInterval(time);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        takeBack();
        Q_EMIT takenBack(canBeSeen() && holding(m_isSecret).isEmpty());
    });
    connect(QGuiApplication::clipboard(), &QClipboard::changed, this, &SecretClipboard::clearAgain);
}

SecretClipboard::~SecretClipboard()
{
    if (QCoreApplication::instance()) // else the clipboard has gone, with what it held
        takeBack();
}

void SecretClipboard::lend(const token::Token &token)
{
    const QString text = QString::fromLatin1(token.reveal());
    const QDeadlineTimer tooSoon(fastestPerson);
    auto data = std::make_unique<LentText>(text, [self = QPointer(this), tooSoon] {
        if (self && !tooSoon.hasExpired())
            QMetaObject::invokeMethod(self, &SecretClipboard::readAtOnce, Qt::QueuedConnection);
    });
    for (const Hint &hint : hints())
        data->setData(hint.format, hint.value);
    m_isSecret = nullptr;
    m_isLent = isTextOf(fingerprint(text));
    m_deadline.start();
    const QScopedValueRollback own(LentText::isOursToAsk, true); // Qt reads it, for Wayland
    QGuiApplication::clipboard()->setMimeData(data.release());
}

void SecretClipboard::outlive(std::unique_ptr<SecretClipboard> clipboard)
{
    if (!clipboard->isLending())
        return;
    SecretClipboard *const lent = clipboard.release();
    lent->setParent(qGuiApp);
    connect(lent, &SecretClipboard::takenBack, lent, &QObject::deleteLater);
    // The clipboard does not outlive the application.
    connect(qGuiApp, &QGuiApplication::aboutToQuit, lent, [lent] { delete lent; });
}

void SecretClipboard::forget(const token::Token &pasted)
{
    // What was copied may have had line breaks or quotes around it: the token inside is meant.
    const auto isIt
        = [known = fingerprint(QString::fromLatin1(pasted.reveal()))](const QString &text) {
              const auto token = token::inspect(text).token;
              return token && fingerprint(QString::fromLatin1(token->reveal())) == known;
          };
    m_deadline.stop();
    m_isLent = isIt;
    takeBack();
}

void SecretClipboard::takeBack()
{
    if (!m_isLent)
        return;
    m_isSecret = std::exchange(m_isLent, nullptr);
    m_timesBack = 0;
    const QScopedValueRollback ours(m_isClearing, true);
    for (const auto mode : holding(m_isSecret))
        QGuiApplication::clipboard()->clear(mode);
    overwriteWhatWasSent();
}

void SecretClipboard::clearAgain()
{
    // Under Wayland our own change is told before the clipboard is empty.
    if (!m_isSecret || m_isClearing)
        return;
    auto modes = holding(m_isSecret);
    modes.removeIf([](QClipboard::Mode mode) { // lent by the person's wish, and not come back
        return dynamic_cast<const LentText *>(QGuiApplication::clipboard()->mimeData(mode));
    });
    if (modes.isEmpty())
        return;
    ++m_timesBack;
    const QScopedValueRollback ours(m_isClearing, true);
    for (const auto mode : modes) {
        if (m_timesBack <= mostTimesCleared)
            QGuiApplication::clipboard()->clear(mode);
        else
            QGuiApplication::clipboard()->setText(u" "_s, mode);
    }
    if (m_timesBack == 1)
        Q_EMIT cameBack();
}

} // namespace widgets
