// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/colours.h"

#include "widgets/illustration.h"
#include "widgets/stateicon.h"

#include <QAccessible>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_Illustration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void followsThePalette();
    void keepsItsProportions();
    void growsWithTheFontAndShrinksToFit();
    void isAGraphicToAScreenReader();
    void showsWhatThePersonSees();
};

void tst_Illustration::followsThePalette()
{
    widgets::Illustration illustration;
    illustration.resize(560, 300);
    illustration.setPalette(test::lightPalette());
    illustration.setPicture(u"name"_s, u"The field Name"_s);
    const QImage light = illustration.grab().toImage();

    illustration.setPalette(test::darkPalette());
    const QPoint insideThePanel(530, 283);
    // Not the whole image: the window behind the rounded corners is the style's doing.
    QVERIFY(illustration.grab().toImage().pixelColor(insideThePanel).lightness() < 60);

    illustration.setPalette(test::lightPalette());
    QCOMPARE(illustration.grab().toImage(), light);

    illustration.setPicture(u"create"_s, u"The button Create"_s);
    QVERIFY(illustration.grab().toImage() != light);
}

void tst_Illustration::keepsItsProportions()
{
    widgets::Illustration illustration;
    illustration.setPalette(test::lightPalette());
    illustration.setPicture(u"name"_s, u"The field Name"_s);
    illustration.resize(560, 600);

    const QImage shown = illustration.grab().toImage();
    QCOMPARE(shown.pixelColor(280, 145), QColor(u"#ffffff"_s)); // the window above it
    QCOMPARE(shown.pixelColor(280, 155), QColor(u"#f3f5f8"_s));
}

void tst_Illustration::growsWithTheFontAndShrinksToFit()
{
    widgets::Illustration illustration;
    const QSize ordinary = illustration.sizeHint();
    QFont large = illustration.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    illustration.setFont(large);

    QVERIFY(illustration.sizeHint().width() > ordinary.width() * 3 / 2);
    QCOMPARE(illustration.minimumSizeHint(), QSize(300, 160));
    QCOMPARE(illustration.heightForWidth(560), 300);
    QCOMPARE(illustration.heightForWidth(4000), illustration.heightForWidth(5000));
}

void tst_Illustration::isAGraphicToAScreenReader()
{
    widgets::Illustration illustration;
    illustration.setPicture(u"name"_s, u"The field Name"_s);
    widgets::StateIcon state;
    state.setState(u"works"_s, u"Works"_s);

    const QAccessibleInterface *const picture
        = QAccessible::queryAccessibleInterface(&illustration);
    QCOMPARE(picture->role(), QAccessible::Graphic);
    QCOMPARE(picture->text(QAccessible::Name), u"The field Name"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(&state)->role(), QAccessible::Graphic);
    QCOMPARE(QAccessible::queryAccessibleInterface(&state)->text(QAccessible::Name), u"Works"_s);
}

/// In the place of what is drawn there for everybody; any text, and as much of it as there is room
/// for.
void tst_Illustration::showsWhatThePersonSees()
{
    widgets::Illustration illustration;
    illustration.resize(560, 300);
    const auto shown = [&](const QMap<QString, QString> &texts) {
        illustration.setPicture(u"organization"_s, u"The field Organization"_s, texts);
        return illustration.grab().toImage();
    };
    const QImage ordinary = shown({});
    const QImage real = shown({{u"your-organization"_s, u"fabrikam"_s}});
    QVERIFY(real != ordinary);
    QCOMPARE(shown({{u"no such place"_s, u"fabrikam"_s}}), ordinary);
    QVERIFY(shown({{u"your-organization"_s, u"<b>&\"fabrikam"_s}}) != real);
    const QImage tooLong = shown({{u"your-organization"_s, QString(200, u'W')}});
    QCOMPARE(tooLong.copy(310, 182, 25, 30), ordinary.copy(310, 182, 25, 30)); // the arrow is free
}

QTEST_MAIN(tst_Illustration)
#include "tst_illustration.moc"
