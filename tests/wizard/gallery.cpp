// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

// Not a test: takes pictures of every page, to be looked at.
//
//   gallery FOLDER             light and dark, at ordinary and at double text size, right to left
//   gallery FOLDER LOOK [WxH]  the pages of first-time setup alone: light, dark, large, rtl or
//   black,
//                              in a window of that size

#include "wizard/stage.h"

#include <QApplication>
#include <QDir>
#include <QPalette>
#include <QRadioButton>
#include <QStyleFactory>

using namespace Qt::Literals::StringLiterals;
using practice::Endpoint;
using practice::Fault;
using practice::TokenKind;
using wizard::Step;

namespace {

QPalette darkPalette()
{
    QPalette palette(QColor(0x31363b), QColor(0x2a2e32));
    palette.setColor(QPalette::Base, QColor(0x1b1e20));
    palette.setColor(QPalette::Text, QColor(0xfcfcfc));
    palette.setColor(QPalette::WindowText, QColor(0xfcfcfc));
    palette.setColor(QPalette::ButtonText, QColor(0xfcfcfc));
    palette.setColor(QPalette::PlaceholderText, QColor(0xa1a9b1));
    return palette;
}

const char *nameOf(Step step)
{
    constexpr const char *names[] = {"1-organization", "2-access", "3-create", "4-paste",
                                     "5-check", "6-store", "7-revoke", "8-done"};
    return names[int(step)];
}

/// As a theme of high contrast has it.
QPalette blackPalette()
{
    QPalette palette(Qt::black, Qt::black);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(role, Qt::white);
    palette.setColor(QPalette::Base, Qt::black);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    return palette;
}

/// Makes the program look like @a look, beginning with the style's own palette and font.
void dress(const QString &look)
{
    if (look == "dark"_L1)
        QApplication::setPalette(darkPalette());
    if (look == "black"_L1)
        QApplication::setPalette(blackPalette());
    if (look == "rtl"_L1)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    if (look == "large"_L1) {
        QFont large = QApplication::font();
        large.setPointSizeF(large.pointSizeF() * 2);
        QApplication::setFont(large);
    }
}

/// The steps that have a control of their own, the last one, and the small window.
void photographSteps(const QDir &folder, const QString &name, const test::Stage &stage)
{
    for (const int step : {2, 3, 4, 5, 9, 0}) {
        stage.showStep(step);
        QTest::qWait(50);
        stage.window->grab().save(folder.filePath(u"%1-step%2.png"_s.arg(name).arg(step)));
    }
    for (const int step : {3, 9}) {
        stage.find<QPushButton>(u"compact"_s)->setChecked(true);
        stage.showStep(step);
        QTest::qWait(200);
        stage.window->grab().save(folder.filePath(u"%1-compact%2.png"_s.arg(name).arg(step)));
    }
    stage.find<QPushButton>(u"compact"_s)->setChecked(false);
    QTest::qWait(200);
}

bool photograph(const QDir &folder, const QString &look, TokenKind kind, bool full = false,
                QSize size = {})
{
    test::Stage stage;
    if (!stage.open())
        return false;
    if (size.isValid())
        stage.window->resize(size);
    for (const Step step : wizard::route(wizard::Journey::FirstSetup)) {
        if (!stage.walkTo(step, kind))
            break; // the token does not come further
        if (step == Step::Access && full)
            stage.find<QRadioButton>(u"fullAccess"_s)->click();
        if (step == Step::Organization)
            stage.find<QLineEdit>(u"organization"_s)->setText(u"https://dev.azure.com/fabrikam"_s);
        if (step == Step::Paste)
            stage.find<QLineEdit>(u"token"_s)
                ->setText(QString::fromLatin1(stage.organization.token(kind)));
        QTest::qWait(900); // what is asked in the background arrives
        const QString name = look + u'-' + QLatin1StringView(nameOf(step));
        stage.window->grab().save(folder.filePath(name + u".png"_s));
        if (step == Step::Create)
            photographSteps(folder, name, stage);
    }
    return true;
}

/// The first two pages, as they are when something stands in the way or is unfolded.
bool photographBeginning(const QDir &folder, const QString &look, QSize size = {})
{
    test::Stage stage;
    if (!stage.open())
        return false;
    if (size.isValid())
        stage.window->resize(size);
    const auto photograph = [&](const char *name) {
        QTest::qWait(900);
        stage.window->grab().save(
            folder.filePath("%1-begin-%2.png"_L1.arg(look, QLatin1StringView(name))));
    };
    photograph("empty");
    if (!stage.push(u"whereToFind"_s))
        return false;
    photograph("where");
    if (!stage.push(u"whereToFind"_s))
        return false;
    stage.fill(u"organization"_s, u"nosuchorganization"_s);
    photograph("unknown");
    stage.organization.misbehave(Endpoint::ConnectionData, Fault::UnknownIssuer,
                                 practice::Lasting::Once);
    stage.store.failNext({keychain::KeychainError::Kind::NoService, {}});
    stage.fill(u"organization"_s, u"fabrikam"_s);
    if (!QTest::qWaitFor([&] { return stage.isShown(u"chooseCertificate"_s); }))
        return false;
    photograph("certificate");
    if (!stage.push(u"tryAgain"_s))
        return false;
    photograph("keychain");
    if (!stage.push(u"continueAnyway"_s) || !stage.push(u"fullAccess"_s))
        return false;
    photograph("full");
    if (!stage.push(u"back"_s) || !stage.push(u"tryAgain"_s))
        return false;
    QTest::qWait(900);
    if (!stage.push(u"details"_s))
        return false;
    photograph("details");
    return true;
}

/// What the pages show when something stands in the way.
bool photographTrouble(const QDir &folder, const QString &look)
{
    test::Stage stage;
    stage.store.failNext({keychain::KeychainError::Kind::NoService, {}});
    if (!stage.open())
        return false;
    const auto photograph = [&](const char *name) {
        QTest::qWait(900);
        stage.window->grab().save(
            folder.filePath("%1-trouble-%2.png"_L1.arg(look, QLatin1StringView(name))));
    };
    stage.organization.misbehave(Endpoint::ConnectionData, Fault::Deactivated,
                                 practice::Lasting::Once);
    if (!stage.walkTo(Step::Create))
        return false;
    photograph("create");
    if (!stage.walkTo(Step::Check, TokenKind::NoMembersPermission))
        return false;
    QTest::qWait(900);
    stage.press(Qt::Key_A, Qt::AltModifier);
    photograph("check-no-permission");
    if (!stage.push(u"storeAnyway"_s) || !stage.walkTo(Step::Store))
        return false;
    stage.store.secrets.insert(
        "fabrikam/"_L1 + stage.find<QLineEdit>(u"storedName"_s)->text(), "another");
    stage.goOn();
    photograph("store-taken");
    stage.organization.misbehave(Endpoint::ConnectionData, Fault::RateLimit,
                                 practice::Lasting::UntilCleared, 42);
    if (!stage.push(u"back"_s) || !stage.push(u"checkAgain"_s))
        return false;
    photograph("check-rate-limited");
    return true;
}

/// A journey about a token that is stored; a rotation gets @a kind.
bool photographAbout(const QDir &folder, const QString &look, wizard::Journey journey,
                     TokenKind kind)
{
    const bool rotates = journey == wizard::Journey::Rotation;
    test::Stage stage;
    if (!stage.open(journey, rotates ? TokenKind::Custom : kind))
        return false;
    for (const Step step : wizard::route(journey)) {
        if (!stage.walkTo(step, kind))
            break; // it takes a yes
        QTest::qWait(900);
        stage.window->grab().save(
            folder.filePath("%1-%2-%3.png"_L1.arg(look, rotates ? u"rotation"_s : u"again"_s,
                                                  QLatin1StringView(nameOf(step)))));
    }
    return true;
}

/// A rotation with Full access, by "Regenerate" on the token page.
bool photographRegenerated(const QDir &folder, const QString &look)
{
    test::Stage stage;
    stage.needs.diff = true;
    if (!stage.open(wizard::Journey::Rotation, TokenKind::Custom))
        return false;
    stage.showStep(6);
    const auto photograph = [&](const char *name) {
        QTest::qWait(900);
        stage.window->grab().save(
            folder.filePath("%1-regenerated-%2.png"_L1.arg(look, QLatin1StringView(name))));
    };
    photograph("create");
    stage.organization.revoke(TokenKind::Custom);
    if (!stage.walkTo(Step::Revoke, TokenKind::Full))
        return false;
    photograph("revoke");
    return true;
}

/// Rotations, one by "Regenerate", one that goes well and one that does not; and a re-validation.
bool photographStored(const QDir &folder, const QString &look)
{
    using wizard::Journey;
    return photographRegenerated(folder, look)
        && photographAbout(folder, look, Journey::Rotation, TokenKind::Renewed)
        && photographAbout(folder, look + "-less"_L1, Journey::Rotation, TokenKind::CodeRead)
        && photographAbout(folder, look, Journey::Revalidation, TokenKind::CodeRead);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const QDir folder(app.arguments().value(1, u"."_s));
    folder.mkpath(u"."_s);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    if (const QString look = app.arguments().value(2); !look.isEmpty()) {
        dress(look);
        const QStringList sides = app.arguments().value(3).split(u'x');
        const QSize size = sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
        return photographBeginning(folder, look, size)
                && photograph(folder, look, TokenKind::Custom, false, size)
            ? 0
            : 1;
    }
    const QPalette light = QApplication::palette();
    const QFont font = QApplication::font();

    bool done = photograph(folder, u"light"_s, TokenKind::Custom)
        && photograph(folder, u"lacking"_s, TokenKind::CodeStatus)
        && photograph(folder, u"refused"_s, TokenKind::Revoked)
        && photograph(folder, u"full"_s, TokenKind::Global, true)
        && photographTrouble(folder, u"light"_s) && photographBeginning(folder, u"light"_s)
        && photographStored(folder, u"light"_s);
    dress(u"dark"_s);
    done = done && photograph(folder, u"dark"_s, TokenKind::Custom)
        && photograph(folder, u"dark-refused"_s, TokenKind::Expired)
        && photographTrouble(folder, u"dark"_s) && photographBeginning(folder, u"dark"_s)
        && photographStored(folder, u"dark"_s);
    QApplication::setPalette(light);
    dress(u"large"_s);
    done = done && photograph(folder, u"large"_s, TokenKind::Custom)
        && photographStored(folder, u"large"_s);
    QApplication::setFont(font);
    dress(u"rtl"_s);
    done = done && photograph(folder, u"rtl"_s, TokenKind::Custom);
    return done ? 0 : 1;
}
