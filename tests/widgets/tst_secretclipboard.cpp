// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "practice/mint.h"
#include "token/token.h"
#include "widgets/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using widgets::SecretClipboard;

class tst_SecretClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void takesBackWhatItLent();
    void keepsWhatWasCopiedSince();
    void asksToBeLeftOutOfHistories();
    void takesBackWhenItGoes();
    void takesAwayWhatComesBack();
    void givesUpItsPlaceToABlankWhenItComesBackForEver();
    void takesAwayWhatWasPastedAndComesBack();
    void leavesWhatAnotherOneLends();
    void tellsThatItWasReadAtOnce();

private:
    [[nodiscard]] static QString held() { return QGuiApplication::clipboard()->text(); }

    const token::Token m_token
        = token::Token::fromText(QString::fromLatin1(practice::mintToken({2026, 10, 1}))).value();
};

void tst_SecretClipboard::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QGuiApplication::clipboard()->clear();
}

void tst_SecretClipboard::takesBackWhatItLent()
{
    SecretClipboard clipboard(200ms);
    clipboard.lend(m_token);
    QCOMPARE(held().toLatin1(), m_token.reveal());
    QTRY_COMPARE(held(), QString());
}

void tst_SecretClipboard::keepsWhatWasCopiedSince()
{
    SecretClipboard clipboard(20ms);
    clipboard.lend(m_token);
    QGuiApplication::clipboard()->setText(u"a poem"_s);
    QTest::qWait(100); // nothing takes it away
    QCOMPARE(held(), u"a poem"_s);
}

void tst_SecretClipboard::asksToBeLeftOutOfHistories()
{
    SecretClipboard clipboard;
    clipboard.lend(m_token);
    const QMimeData &data = *QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data.data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
}

void tst_SecretClipboard::takesBackWhenItGoes()
{
    {
        SecretClipboard clipboard;
        clipboard.lend(m_token);
        QVERIFY(!held().isEmpty());
    }
    QCOMPARE(held(), QString());
}

void tst_SecretClipboard::takesAwayWhatComesBack()
{
    SecretClipboard clipboard(20ms);
    QSignalSpy back(&clipboard, &SecretClipboard::cameBack);
    QSignalSpy taken(&clipboard, &SecretClipboard::takenBack);
    clipboard.lend(m_token);
    QTRY_COMPARE(taken.count(), 1);
    QVERIFY(taken.constFirst().constFirst().toBool());
    QGuiApplication::clipboard()->setText(
        QString::fromLatin1(m_token.reveal())); // as Parcellite does
    QTRY_COMPARE(held(), QString());
    QCOMPARE(back.count(), 1);
}

void tst_SecretClipboard::givesUpItsPlaceToABlankWhenItComesBackForEver()
{
    SecretClipboard clipboard(20ms);
    clipboard.lend(m_token);
    QTRY_COMPARE(held(), QString());
    for (int times = 0; times < 10 && held().isEmpty(); ++times) {
        QGuiApplication::clipboard()->setText(QString::fromLatin1(m_token.reveal()));
        QCoreApplication::processEvents();
    }
    QCOMPARE(held(), u" "_s);
}

void tst_SecretClipboard::takesAwayWhatWasPastedAndComesBack()
{
    SecretClipboard clipboard;
    const QString quoted = u'"' + QString::fromLatin1(m_token.reveal()) + u"\"\n"_s;
    QGuiApplication::clipboard()->setText(quoted);
    clipboard.forget(m_token);
    QCOMPARE(held(), QString());
    QGuiApplication::clipboard()->setText(quoted);
    QTRY_COMPARE(held(), QString());
    QGuiApplication::clipboard()->setText(u"a poem"_s);
    QCOMPARE(held(), u"a poem"_s);
}

/// Pasted on one page, and copied as a password from another.
void tst_SecretClipboard::leavesWhatAnotherOneLends()
{
    SecretClipboard page;
    QGuiApplication::clipboard()->setText(QString::fromLatin1(m_token.reveal()));
    page.forget(m_token);
    SecretClipboard button;
    button.lend(m_token);
    QCoreApplication::processEvents();
    QCOMPARE(held().toLatin1(), m_token.reveal());
}

void tst_SecretClipboard::tellsThatItWasReadAtOnce()
{
    SecretClipboard clipboard;
    QSignalSpy read(&clipboard, &SecretClipboard::readAtOnce);
    clipboard.lend(m_token);
    QVERIFY(!held().isEmpty()); // by somebody else than the class itself
    QTRY_VERIFY(read.count() > 0);
}

QTEST_MAIN(tst_SecretClipboard)
#include "tst_secretclipboard.moc"
