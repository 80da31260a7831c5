// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/stage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;
using wizard::Step;

namespace {

qsizetype wordsIn(const QString &text)
{
    static const QRegularExpression word(u"\\w[\\w'’.:/-]*"_s);
    static const QRegularExpression markup(u"<[^>]*>"_s);
    qsizetype words = 0;
    for (auto each = word.globalMatch(QString(text).remove(markup).remove(u'&')); each.hasNext();
         each.next())
        ++words;
    return words;
}

/// All that is to be read on the page now: its sentences, and what its controls are called.
QStringList textsOn(const QWidget &page)
{
    QStringList texts;
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        else if (const auto *choice = qobject_cast<const QComboBox *>(widget))
            texts << choice->currentText();
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace

/// What somebody has to read and to decide who has never made a token, with all that is proposed.
class tst_NovicesWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areFew();
};

void tst_NovicesWords::areFew()
{
    constexpr qsizetype mostWords = 425; // the aim is 350
    test::Stage stage;
    QVERIFY(stage.open());
    QSet<QString> read; // nobody reads a sentence twice that stays where it is
    qsizetype total = 0;
    const auto count = [&](const QString &scene) {
        qsizetype words = 0;
        for (const QString &text : textsOn(*stage.window->currentPage())) {
            if (!read.contains(text))
                words += wordsIn(text);
            read.insert(text);
        }
        total += words;
        qInfo("%s: %lld", qPrintable(scene), static_cast<long long>(words));
    };
    for (const Step step : wizard::route(wizard::Journey::FirstSetup)) {
        QVERIFY(stage.walkTo(step));
        QTest::qWait(600); // what is asked in the background arrives
        read.clear();
        count(u"page %1"_s.arg(int(step)));
        for (int place = 2; step == Step::Create && stage.push(u"nextStep"_s); ++place)
            count(u"  step %1"_s.arg(place));
    }
    qInfo("in all: %lld", static_cast<long long>(total));
    QVERIFY2(total <= mostWords, qPrintable(QString::number(total)));
}

QTEST_MAIN(tst_NovicesWords)
#include "tst_noviceswords.moc"
