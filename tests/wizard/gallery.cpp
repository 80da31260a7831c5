// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

// Not a test: takes pictures of every page, to be looked at.
//
//   gallery FOLDER             light and dark, at ordinary and at double text size, right to left
//   gallery FOLDER LOOK [WxH]  the pages of first-time setup alone: light, dark, large, rtl or
//                              black, in a window of that size
//
// TEST_LANGUAGE=de, or any other that there is a translation into, takes every page in it, light
// and dark.

#include "support/speaking.h"
#include "widgets/colours.h"
#include "widgets/style.h"
#include "wizard/tour.h"

#include <QApplication>
#include <QDir>
#include <QStyleFactory>

using namespace Qt::Literals::StringLiterals;
using practice::TokenKind;

namespace {

/// Makes the program look like @a look, beginning with the style's own palette and font.
void dress(const QString &look)
{
    if (look == "dark"_L1)
        QApplication::setPalette(test::nightPalette());
    if (look == "black"_L1)
        QApplication::setPalette(test::blackPalette());
    if (look == "rtl"_L1)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    if (look == "large"_L1) {
        QFont large = QApplication::font();
        large.setPointSizeF(large.pointSizeF() * 2);
        QApplication::setFont(large);
    }
}

/// Saves a picture of each scene, its name beginning with @a look.
test::Look into(const QDir &folder, const QString &look, QSize size = {})
{
    return [=](const QString &scene, test::Stage &stage) {
        if (size.isValid() && stage.window->size() != size) {
            stage.window->resize(size);
            Q_UNUSED(test::settle(*stage.window));
        }
        stage.window->grab().save(folder.filePath(u"%1-%2.png"_s.arg(look, scene)));
    };
}

/// Rotations, one by "Regenerate", one that goes well and one that does not; and a re-validation.
bool visitStored(const QDir &folder, const QString &look)
{
    using wizard::Journey;
    return test::visitRegenerated(into(folder, look))
        && test::visitJourney(Journey::Rotation, TokenKind::Renewed, into(folder, look))
        && test::visitJourney(Journey::Rotation, TokenKind::CodeRead,
                              into(folder, look + "-less"_L1))
        && test::visitJourney(Journey::Revalidation, TokenKind::CodeRead, into(folder, look))
        && test::visitGiven(into(folder, look));
}

bool visitAll(const QDir &folder, const QString &look)
{
    return test::visitBeginning(into(folder, look))
        && test::visitPages(TokenKind::Custom, into(folder, look))
        && test::visitPages(TokenKind::CodeStatus, into(folder, "lacking-"_L1 + look))
        && test::visitTrouble(into(folder, look)) && visitStored(folder, look);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const QDir folder(app.arguments().value(1, u"."_s));
    folder.mkpath(u"."_s);
    QApplication::setStyle(
        new widgets::Style(QStyleFactory::create(qEnvironmentVariable("TEST_STYLE", u"Fusion"_s))));
    if (const QString look = app.arguments().value(2); !look.isEmpty()) {
        dress(look);
        const QStringList sides = app.arguments().value(3).split(u'x');
        const QSize size = sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
        return test::visitBeginning(into(folder, look, size))
                && test::visitPages(TokenKind::Custom, into(folder, look, size))
            ? 0
            : 1;
    }
    if (const QString language = qEnvironmentVariable("TEST_LANGUAGE"); !language.isEmpty()) {
        const test::Speaking speaking(language);
        const bool isDone = visitAll(folder, u"light"_s);
        dress(u"dark"_s);
        return isDone && visitAll(folder, u"dark"_s) ? 0 : 1;
    }
    const QPalette light = QApplication::palette();
    const QFont font = QApplication::font();

    bool done = test::visitPages(TokenKind::Custom, into(folder, u"light"_s))
        && test::visitPages(TokenKind::CodeStatus, into(folder, u"lacking"_s))
        && test::visitPages(TokenKind::Revoked, into(folder, u"refused"_s))
        && test::visitPages(TokenKind::Global, into(folder, u"full"_s), true)
        && test::visitTrouble(into(folder, u"light"_s))
        && test::visitBeginning(into(folder, u"light"_s)) && visitStored(folder, u"light"_s);
    dress(u"dark"_s);
    done = done && test::visitPages(TokenKind::Custom, into(folder, u"dark"_s))
        && test::visitPages(TokenKind::Expired, into(folder, u"dark-refused"_s))
        && test::visitTrouble(into(folder, u"dark"_s))
        && test::visitBeginning(into(folder, u"dark"_s)) && visitStored(folder, u"dark"_s);
    QApplication::setPalette(light);
    dress(u"large"_s);
    done = done && test::visitPages(TokenKind::Custom, into(folder, u"large"_s))
        && visitStored(folder, u"large"_s);
    QApplication::setFont(font);
    dress(u"rtl"_s);
    done = done && test::visitPages(TokenKind::Custom, into(folder, u"rtl"_s));
    return done ? 0 : 1;
}
