// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/tour.h"

#include <QRadioButton>

using namespace Qt::Literals::StringLiterals;
using practice::Endpoint;
using practice::Fault;
using practice::TokenKind;
using wizard::Journey;
using wizard::Step;

namespace test {
namespace {

QString nameOf(Step step)
{
    constexpr const char *names[] = {"1-organization", "2-access", "3-create", "4-paste",
                                     "5-check",        "6-store",  "7-revoke", "8-done"};
    return QLatin1StringView(names[int(step)]);
}

/// Lets arrive what is asked in the background; some of it is waited for on and on.
void comeToRest(const Stage &stage)
{
    const auto isAtRest = [&] {
        const auto statements = stage.window->findChildren<widgets::Statement *>();
        return std::ranges::none_of(statements, [](const widgets::Statement *each) {
            return markOf(each) == wording::Mark::Waiting;
        });
    };
    QTest::qWait(150); // what is asked only when nobody types any more
    Q_UNUSED(QTest::qWaitFor(isAtRest, 900));
    QTest::qWait(20); // what was laid out anew
}

void visit(Stage &stage, const QString &scene, const Look &look)
{
    comeToRest(stage);
    look(scene, stage);
}

/// The steps that have a control of their own, the last one, and the small window.
void visitSteps(Stage &stage, const QString &page, const Look &look)
{
    for (const int step : {2, 3, 4, 5, 9, 0}) {
        stage.showStep(step);
        visit(stage, u"%1-step%2"_s.arg(page).arg(step), look);
    }
    const QSize size = stage.window->size();
    for (const int step : {3, 9}) {
        stage.find<QPushButton>(u"compact"_s)->setChecked(true);
        stage.showStep(step);
        visit(stage, u"%1-compact%2"_s.arg(page).arg(step), look);
    }
    stage.find<QPushButton>(u"compact"_s)->setChecked(false);
    stage.window->resize(size);
}

} // namespace

bool visitPages(TokenKind kind, const Look &look, bool full)
{
    Stage stage;
    if (!stage.open())
        return false;
    for (const Step step : wizard::route(Journey::FirstSetup)) {
        if (!stage.walkTo(step, kind))
            return step > Step::Check; // the token does not come further
        if (step == Step::Access && full)
            stage.find<QRadioButton>(u"fullAccess"_s)->click();
        if (step == Step::Organization)
            stage.find<QLineEdit>(u"organization"_s)->setText(u"https://dev.azure.com/fabrikam"_s);
        if (step == Step::Paste)
            stage.find<QLineEdit>(u"token"_s)->setText(stage.token(kind));
        visit(stage, nameOf(step), look);
        if (step == Step::Create)
            visitSteps(stage, nameOf(step), look);
    }
    return true;
}

bool visitBeginning(const Look &look)
{
    Stage stage;
    if (!stage.open())
        return false;
    const auto show
        = [&](const char *name) { visit(stage, "begin-"_L1 + QLatin1StringView(name), look); };
    show("empty");
    if (!stage.push(u"whereToFind"_s))
        return false;
    show("where");
    if (!stage.push(u"whereToFind"_s))
        return false;
    stage.fill(u"organization"_s, u"nosuchorganization"_s);
    show("unknown");
    stage.organization.misbehave(Endpoint::ConnectionData, Fault::UnknownIssuer,
                                 practice::Lasting::Once);
    stage.store.failNext({keychain::KeychainError::Kind::NoService, {}});
    stage.fill(u"organization"_s, u"fabrikam"_s);
    if (!QTest::qWaitFor([&] { return stage.isShown(u"chooseCertificate"_s); }))
        return false;
    show("certificate");
    if (!stage.push(u"tryAgain"_s))
        return false;
    show("keychain");
    if (!stage.push(u"continueAnyway"_s) || !stage.push(u"fullAccess"_s))
        return false;
    show("full");
    if (!stage.push(u"back"_s) || !stage.push(u"tryAgain"_s)
        || !QTest::qWaitFor([&] { return stage.isShown(u"details"_s); })
        || !stage.push(u"details"_s))
        return false;
    show("details");
    return true;
}

bool visitTrouble(const Look &look)
{
    Stage stage;
    stage.store.failNext({keychain::KeychainError::Kind::NoService, {}});
    if (!stage.open())
        return false;
    const auto show
        = [&](const char *name) { visit(stage, "trouble-"_L1 + QLatin1StringView(name), look); };
    stage.organization.misbehave(Endpoint::ConnectionData, Fault::Deactivated,
                                 practice::Lasting::Once);
    if (!stage.walkTo(Step::Create))
        return false;
    show("create");
    if (!stage.walkTo(Step::Check, TokenKind::NoMembersPermission)
        || !QTest::qWaitFor([&] { return stage.isShown(u"storeAnyway"_s); }))
        return false;
    stage.press(Qt::Key_A, Qt::AltModifier);
    show("check-no-permission");
    if (!stage.push(u"storeAnyway"_s) || !stage.walkTo(Step::Store))
        return false;
    stage.store.secrets.insert("fabrikam/"_L1 + stage.find<QLineEdit>(u"storedName"_s)->text(),
                               "another");
    stage.goOn();
    show("store-taken");
    stage.organization.misbehave(Endpoint::ConnectionData, Fault::RateLimit,
                                 practice::Lasting::UntilCleared, 42);
    if (!stage.push(u"back"_s) || !stage.push(u"checkAgain"_s))
        return false;
    show("check-rate-limited");
    return true;
}

bool visitJourney(Journey journey, TokenKind kind, const Look &look)
{
    const bool rotates = journey == Journey::Rotation;
    Stage stage;
    if (!stage.open(journey, rotates ? TokenKind::Custom : kind))
        return false;
    for (const Step step : wizard::route(journey)) {
        if (!stage.walkTo(step, kind))
            break; // it takes a yes
        visit(stage, (rotates ? "rotation-"_L1 : "again-"_L1) + nameOf(step), look);
    }
    return true;
}

bool visitRegenerated(const Look &look)
{
    Stage stage;
    stage.needs.diff = true;
    if (!stage.open(Journey::Rotation, TokenKind::Custom))
        return false;
    stage.showStep(6);
    visit(stage, u"regenerated-create"_s, look);
    stage.organization.revoke(TokenKind::Custom);
    if (!stage.walkTo(Step::Revoke, TokenKind::Full))
        return false;
    visit(stage, u"regenerated-revoke"_s, look);
    return true;
}

} // namespace test
