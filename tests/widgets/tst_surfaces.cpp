// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/artwork.h"
#include "widgets/colours.h"
#include "widgets/look.h"
#include "widgets/primarybutton.h"

#include <QTest>

using widgets::inkColor;
using widgets::Surface;

/// What is written on a surface can be read, whatever the palette.
class tst_Surfaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canBeReadOn_data();
    void canBeReadOn();
    void tellWhatIsDisabled_data() { canBeReadOn_data(); }
    void tellWhatIsDisabled();
};

void tst_Surfaces::canBeReadOn_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << test::lightPalette();
    QTest::newRow("dark") << test::darkPalette();
    QPalette grey(QColor(0xef, 0xef, 0xef)); // as Fusion's own
    grey.setColor(QPalette::Base, Qt::white);
    grey.setColor(QPalette::Highlight, QColor(0x30, 0x8c, 0xc6));
    grey.setColor(QPalette::HighlightedText, Qt::white);
    QTest::newRow("grey windows, white fields") << grey;
    QTest::newRow("dark windows, darker fields") << test::nightPalette();
    QTest::newRow("high contrast") << test::blackPalette();
    QPalette pale = test::lightPalette(); // an accent that nobody could read
    pale.setColor(QPalette::Highlight, QColor(0xfff3c4));
    pale.setColor(QPalette::HighlightedText, Qt::white);
    QTest::newRow("a pale accent") << pale;
}

void tst_Surfaces::canBeReadOn()
{
    QFETCH(QPalette, palette);
    const QColor ground = palette.color(widgets::ground(palette));
    for (const Surface &surface :
         {widgets::side(palette), widgets::panel(palette),
          widgets::panel(wording::Mark::Warning, palette), widgets::accent(palette)}) {
        QVERIFY(widgets::contrast(surface.text, surface.fill) >= 4.5);
    }
    for (const QColor &fill : {widgets::side(palette).fill, widgets::panel(palette).fill, ground}) {
        QVERIFY(widgets::contrast(inkColor("muted", palette), fill) >= 4.5);
        for (const char *mark : {"accent", "highlight", "success"})
            QVERIFY2(widgets::contrast(inkColor(mark, palette), fill) >= 3, mark);
    }
    QVERIFY(widgets::contrast(widgets::accent(palette).fill, ground) >= 3);
    QVERIFY(widgets::contrast(widgets::panel(palette).edge, ground) >= 3);
}

/// Also where the palette has no colours of its own for that.
void tst_Surfaces::tellWhatIsDisabled()
{
    QFETCH(QPalette, palette);
    widgets::PrimaryButton button(QStringLiteral("next"), QStringLiteral("Next"));
    button.setPalette(palette);
    button.resize(button.sizeHint());
    const QPoint beside(widgets::PrimaryButton::ringRoom + 5, button.height() / 2); // the words
    const QColor fill = widgets::accent(button.palette()).fill;
    QCOMPARE(button.grab().toImage().pixelColor(beside), fill);
    button.setEnabled(false);
    QVERIFY(widgets::contrast(button.grab().toImage().pixelColor(beside), fill) >= 2);
}

QTEST_MAIN(tst_Surfaces)
#include "tst_surfaces.moc"
