// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/tour.h"

#include "support/toolhome.h"

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

[[nodiscard]] bool visit(Stage &stage, const QString &scene, const Look &look)
{
    if (!stage.comeToRest())
        return false;
    look(scene, stage);
    return true;
}

/// The steps that have a control of their own, the last one, and the small window.
[[nodiscard]] bool visitSteps(Stage &stage, const QString &page, const Look &look)
{
    for (const int step : {2, 3, 4, 5, 9, 0}) {
        stage.showStep(step);
        if (!visit(stage, u"%1-step%2"_s.arg(page).arg(step), look))
            return false;
    }
    const QSize size = stage.window->size();
    for (const int step : {3, 9}) {
        stage.find<QPushButton>(u"compact"_s)->setChecked(true);
        stage.showStep(step);
        if (!stage.activate() || !visit(stage, u"%1-compact%2"_s.arg(page).arg(step), look))
            return false;
    }
    stage.find<QPushButton>(u"compact"_s)->setChecked(false);
    stage.window->resize(size);
    return stage.activate();
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
        if (!visit(stage, nameOf(step), look)
            || (step == Step::Create && !visitSteps(stage, nameOf(step), look)))
            return false;
    }
    return true;
}

bool visitBeginning(const Look &look)
{
    Stage stage;
    if (!stage.open())
        return false;
    const auto show = [&](const char *name) {
        return visit(stage, "begin-"_L1 + QLatin1StringView(name), look);
    };
    // At once: what a key at a time spells is looked up as well where keys are slow.
    const auto enter = [&](const QString &name) {
        stage.find<QLineEdit>(u"organization"_s)->setText(name);
        return stage.comeToRest();
    };
    if (!show("empty") || !stage.push(u"whereToFind"_s) || !show("where")
        || !stage.push(u"whereToFind"_s) || !enter(u"nosuchorganization"_s) || !show("unknown"))
        return false;
    stage.organization.misbehave(Endpoint::ConnectionData, Fault::UnknownIssuer,
                                 practice::Lasting::Once);
    if (!enter(u"fabrikam"_s) || !stage.isShown(u"chooseCertificate"_s) || !show("certificate"))
        return false;
    stage.store.failNext({keychain::KeychainError::Kind::NoService, {}});
    return stage.push(u"tryAgain"_s) && show("keychain") && stage.push(u"continueAnyway"_s)
        && stage.push(u"fullAccess"_s) && show("full") && stage.push(u"back"_s)
        && stage.push(u"tryAgain"_s) && stage.comeToRest() && stage.push(u"details"_s)
        && show("details");
}

bool visitTrouble(const Look &look)
{
    Stage stage;
    stage.store.failNext({keychain::KeychainError::Kind::NoService, {}});
    if (!stage.open())
        return false;
    const auto show = [&](const char *name) {
        return visit(stage, "trouble-"_L1 + QLatin1StringView(name), look);
    };
    stage.organization.misbehave(Endpoint::ConnectionData, Fault::Deactivated,
                                 practice::Lasting::Once);
    if (!stage.walkTo(Step::Create) || !show("create")
        || !stage.walkTo(Step::Check, TokenKind::NoMembersPermission) || !stage.comeToRest())
        return false;
    if (!stage.push(u"copyForAdministrator"_s) || !show("check-no-permission")
        || !stage.push(u"storeAnyway"_s) || !stage.walkTo(Step::Store))
        return false;
    stage.store.secrets.insert("fabrikam/"_L1 + stage.find<QLineEdit>(u"storedName"_s)->text(),
                               "another");
    stage.goOn();
    if (!show("store-taken"))
        return false;
    stage.organization.misbehave(Endpoint::ConnectionData, Fault::RateLimit,
                                 practice::Lasting::UntilCleared, 42);
    return stage.push(u"back"_s) && stage.push(u"checkAgain"_s) && show("check-rate-limited");
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
        if (!visit(stage, (rotates ? "rotation-"_L1 : "again-"_L1) + nameOf(step), look))
            return false;
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
    if (!visit(stage, u"regenerated-create"_s, look))
        return false;
    stage.organization.revoke(TokenKind::Custom);
    return stage.walkTo(Step::Revoke, TokenKind::Full)
        && visit(stage, u"regenerated-revoke"_s, look);
}

bool visitGiven(const Look &look)
{
    static const ToolHome home;
    home.setAz("echo 'Failed to authenticate using the supplied token.' >&2; exit 1");
    Stage stage;
    if (!stage.open(Journey::Rotation, TokenKind::Custom))
        return false;
    const auto remembered = stage.library.update(stage.record().place, [](auto &record) {
        for (const library::Recipient to : library::allRecipients)
            record.given += {to, record.current.stored, record.current.stored};
    });
    return remembered && stage.walkTo(Step::Revoke, TokenKind::Renewed)
        && visit(stage, u"given-revoke"_s, look) && stage.walkTo(Step::Done)
        && visit(stage, u"given-done"_s, look);
}

} // namespace test
