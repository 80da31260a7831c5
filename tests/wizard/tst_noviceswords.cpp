// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/stage.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QRadioButton>

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

/// What is to be chosen or entered on the page as it is: one name for each question.
QStringList questionsOn(const QWidget &page)
{
    QStringList questions;
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        const auto *const radio = qobject_cast<const QRadioButton *>(widget);
        const auto *const field = qobject_cast<const QLineEdit *>(widget);
        const bool isPart = qobject_cast<const QAbstractSpinBox *>(widget->parentWidget())
            || qobject_cast<const QComboBox *>(widget->parentWidget());
        const bool isQuestion = (field && !field->isReadOnly()) || (radio && radio->isChecked())
            || qobject_cast<const QCheckBox *>(widget) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QAbstractSpinBox *>(widget);
        if (isQuestion && !isPart && widget->isVisible() && widget->isEnabled())
            questions += widget->objectName();
    }
    return questions;
}

} // namespace

/// What somebody has to read and to decide who has never made a token, with all that is proposed.
class tst_NovicesWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areFew();
    void decidesLittle();
};

void tst_NovicesWords::areFew()
{
    constexpr qsizetype mostWords = 350;
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
        QVERIFY(stage.comeToRest());
        read.clear();
        count(u"page %1"_s.arg(int(step)));
        for (int place = 2; step == Step::Create && stage.push(u"nextStep"_s); ++place)
            count(u"  step %1"_s.arg(place));
    }
    qInfo("in all: %lld", static_cast<long long>(total));
    QVERIFY2(total <= mostWords, qPrintable(QString::number(total)));
}

/// Each question once: what is asked on one page is proposed on the others, and folded.
void tst_NovicesWords::decidesLittle()
{
    test::Stage stage;
    QVERIFY(stage.open());
    QStringList asked;
    for (const Step step : wizard::route(wizard::Journey::FirstSetup)) {
        QVERIFY(stage.walkTo(step));
        QVERIFY(stage.comeToRest());
        do
            asked += questionsOn(*stage.window->currentPage());
        while (step == Step::Create && stage.push(u"nextStep"_s));
    }
    // The name and the token are not decided on: they are copied to the token page and from it.
    QCOMPARE(asked.removeAll(u"tokenName"_s), 1);
    QCOMPARE(asked.removeAll(u"token"_s), 1);
    QCOMPARE(asked, QStringList({u"organization"_s, u"customDefined"_s, u"lifespan"_s}));
}

QTEST_MAIN(tst_NovicesWords)
#include "tst_noviceswords.moc"
