// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/colours.h"

#include "widgets/artwork.h"

#include <QDir>
#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>
#include <QSet>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

#include <span>

using namespace Qt::Literals::StringLiterals;
using widgets::Ink;

namespace {

QImage rendered(const QByteArray &svg)
{
    QSvgRenderer renderer(svg);
    QImage image(renderer.defaultSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

int distinctPixels(const QImage &image)
{
    QSet<QRgb> seen;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            seen.insert(image.pixel(x, y));
    }
    return int(seen.size());
}

void addFiles(const QString &folder)
{
    QTest::addColumn<QString>("path");
    for (const QString &file : QDir(folder).entryList())
        QTest::newRow(qPrintable(file)) << folder + u'/' + file;
}

/// A spot that every illustration leaves blank.
constexpr QPoint insideThePanel{530, 283};

} // namespace

class tst_Artwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void shipsEveryDrawing();
    void illustrationKeepsToItsInks_data() { addFiles(u":/illustrations"_s); }
    void illustrationKeepsToItsInks();
    void illustrationMarksWhereToClick_data() { addFiles(u":/illustrations"_s); }
    void illustrationMarksWhereToClick();
    void illustrationTextIsLargeAndWhole_data() { addFiles(u":/illustrations"_s); }
    void illustrationTextIsLargeAndWhole();
    void illustrationSuitsTheWindow_data() { addFiles(u":/illustrations"_s); }
    void illustrationSuitsTheWindow();
    void iconSuitsTheWindow_data() { addFiles(u":/icons"_s); }
    void iconSuitsTheWindow();
    void inksAreReplacedOnce();
    void inksAreLegible_data();
    void inksAreLegible();
    void stateIconsDifferInShape();
    void iconIsSharpAtEverySize();
    void iconFollowsThePalette();
};

void tst_Artwork::shipsEveryDrawing()
{
    const QDir source(QStringLiteral(RESOURCES));
    for (const QString &folder : {u"icons"_s, u"illustrations"_s}) {
        const QStringList files = QDir(source.filePath(folder)).entryList({u"*.svg"_s});
        QVERIFY(!files.isEmpty());
        QCOMPARE(QDir(u":/"_s + folder).entryList(), files);
    }
}

void tst_Artwork::illustrationKeepsToItsInks()
{
    QFETCH(const QString, path);
    QSet<QString> allowed;
    for (const Ink &ink : std::span(widgets::inks).first(10))
        allowed.insert(QLatin1StringView(ink.light));

    const QSet<QString> used = test::coloursIn(widgets::artwork(path, test::lightPalette()));
    QVERIFY(used.size() > 4);
    QCOMPARE(used - allowed, QSet<QString>());
}

void tst_Artwork::illustrationMarksWhereToClick()
{
    QFETCH(const QString, path);
    const QByteArray svg = widgets::artwork(path, test::lightPalette());
    const QSvgRenderer renderer(svg);

    QCOMPARE(renderer.viewBoxF(), QRectF(0, 0, 560, 300));
    QVERIFY(renderer.elementExists(u"target"_s));
    QVERIFY(renderer.elementExists(u"pointer"_s));
    // The pointer's tip, its top left corner, is inside what it points at.
    const QRectF target = renderer.boundsOnElement(u"target"_s);
    QVERIFY(target.contains(renderer.boundsOnElement(u"pointer"_s).topLeft()));
}

void tst_Artwork::illustrationTextIsLargeAndWhole()
{
    QFETCH(const QString, path);
    QSet<QString> forText;
    for (const QString &role : {u"text"_s, u"muted"_s, u"accent"_s, u"accent text"_s})
        forText.insert(QLatin1StringView(test::inkOf(role).light));
    QXmlStreamReader xml(widgets::artwork(path, test::lightPalette()));
    int texts = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "text"_L1)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        QFont font(u"sans-serif"_s);
        font.setPixelSize(attributes.value("font-size"_L1).toInt());
        font.setBold(attributes.hasAttribute("font-weight"_L1));
        QVERIFY2(font.pixelSize() >= 13, qPrintable(path));
        QVERIFY(forText.contains(attributes.value("fill"_L1).toString()));

        const bool centred = attributes.value("text-anchor"_L1) == "middle"_L1;
        const QString words = xml.readElementText();
        const double width = QFontMetricsF(font).horizontalAdvance(words) / (centred ? 2 : 1);
        QVERIFY2(attributes.value("x"_L1).toDouble() + width <= 520, qPrintable(words));
        ++texts;
    }
    QVERIFY(!xml.hasError());
    QVERIFY(texts > 0);
}

void tst_Artwork::illustrationSuitsTheWindow()
{
    QFETCH(const QString, path);
    const QImage light = rendered(widgets::artwork(path, test::lightPalette()));
    const QImage dark = rendered(widgets::artwork(path, test::darkPalette()));

    QVERIFY(distinctPixels(light) > 10);
    QVERIFY(distinctPixels(dark) > 10);
    QVERIFY(light.pixelColor(insideThePanel).lightness() > 200);
    QVERIFY(dark.pixelColor(insideThePanel).lightness() < 60);
}

void tst_Artwork::iconSuitsTheWindow()
{
    QFETCH(const QString, path);
    const QByteArray light = widgets::artwork(path, test::lightPalette());
    const QByteArray dark = widgets::artwork(path, test::darkPalette());
    QVERIFY(distinctPixels(rendered(light)) > 2);

    if (path.endsWith("/patwizard.svg"_L1)) { // has a background of its own
        QCOMPARE(dark, light);
        return;
    }
    QVERIFY(rendered(dark) != rendered(light));
    const Ink &onShape = test::inkOf(u"accent text"_s);
    for (const QString &colour : test::coloursIn(light) - QSet{QString::fromLatin1(onShape.light)})
        QVERIFY2(test::contrast(colour, u"#ffffff"_s) >= 3, qPrintable(colour));
    for (const QString &colour : test::coloursIn(dark) - QSet{QString::fromLatin1(onShape.dark)})
        QVERIFY2(test::contrast(colour, u"#1e1e1e"_s) >= 3, qPrintable(colour));
}

void tst_Artwork::inksAreReplacedOnce()
{
    for (const Ink &one : widgets::inks) {
        for (const Ink &other : widgets::inks)
            QVERIFY2(qstrcmp(one.dark, other.light) != 0, one.role);
    }
}

void tst_Artwork::inksAreLegible_data()
{
    QTest::addColumn<QString>("ink");
    QTest::addColumn<QString>("ground");
    QTest::addColumn<double>("least");

    for (const QString &ground : {u"window"_s, u"panel"_s, u"highlight fill"_s}) {
        for (const QString &ink : {u"text"_s, u"muted"_s, u"accent"_s})
            QTest::addRow("%s on %s", qPrintable(ink), qPrintable(ground)) << ink << ground << 4.5;
        QTest::addRow("highlight on %s", qPrintable(ground)) << u"highlight"_s << ground << 3.0;
    }
    QTest::newRow("a button") << u"accent text"_s << u"accent"_s << 4.5;
    QTest::newRow("a button not yet to be pressed") << u"muted"_s << u"disabled"_s << 4.5;
    QTest::newRow("a field") << u"border"_s << u"panel"_s << 3.0;
    for (const QString &state : {u"success"_s, u"caution"_s, u"danger"_s, u"accent"_s, u"muted"_s})
        QTest::addRow("mark on %s", qPrintable(state)) << u"accent text"_s << state << 4.5;
}

void tst_Artwork::inksAreLegible()
{
    QFETCH(const QString, ink);
    QFETCH(const QString, ground);
    QFETCH(const double, least);
    const Ink &front = test::inkOf(ink);
    const Ink &back = test::inkOf(ground);

    const double light
        = test::contrast(QLatin1StringView(front.light), QLatin1StringView(back.light));
    const double dark = test::contrast(QLatin1StringView(front.dark), QLatin1StringView(back.dark));
    QVERIFY2(light >= least, qPrintable(QString::number(light)));
    QVERIFY2(dark >= least, qPrintable(QString::number(dark)));
}

void tst_Artwork::stateIconsDifferInShape()
{
    QList<QImage> silhouettes;
    for (const QString &state : {u"works"_s, u"warning"_s, u"refused"_s, u"unknown"_s, u"waiting"_s,
                                 u"info"_s, u"not-asked"_s}) {
        const QByteArray svg
            = widgets::artwork(u":/icons/%1.svg"_s.arg(state), test::lightPalette());
        const QImage silhouette = rendered(svg).convertToFormat(QImage::Format_Alpha8);
        QVERIFY2(!silhouettes.contains(silhouette), qPrintable(state));
        silhouettes.append(silhouette);
    }
}

void tst_Artwork::iconIsSharpAtEverySize()
{
    const QIcon icon = widgets::icon(u"works"_s);
    for (const int edge : {16, 24, 96}) {
        const QPixmap pixmap = icon.pixmap(QSize(edge, edge), 2.0);
        QCOMPARE(pixmap.size(), QSize(edge, edge) * 2);
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
        QCOMPARE(pixmap.toImage().pixelColor(0, 0).alpha(), 0);
        QVERIFY(pixmap.toImage().pixelColor(edge, edge / 4).alpha() > 0);
    }
}

void tst_Artwork::iconFollowsThePalette()
{
    const QPalette usual = QGuiApplication::palette();
    const QIcon icon = widgets::icon(u"works"_s);
    QColor seen[2];
    for (const auto &[palette, colour] :
         {std::pair(test::lightPalette(), &seen[0]), {test::darkPalette(), &seen[1]}}) {
        QGuiApplication::setPalette(palette);
        *colour = icon.pixmap(24, 24).toImage().pixelColor(12, 3);
    }
    QGuiApplication::setPalette(usual);
    QCOMPARE(seen[0], widgets::inkColor("success", test::lightPalette()));
    QCOMPARE(seen[1], widgets::inkColor("success", test::darkPalette()));
}

QTEST_MAIN(tst_Artwork)
#include "tst_artwork.moc"
