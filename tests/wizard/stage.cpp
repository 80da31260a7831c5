// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/stage.h"

#include "lifecycle/replacejob.h"

#include <QAbstractSlider>

using namespace Qt::Literals::StringLiterals;
using wizard::Step;

namespace test {
namespace {

constexpr int patience = 30'000; // of one who waits on a machine that is busy with other things

} // namespace

Stage::~Stage()
{
    window.reset();
    deleteWhatWasLetGo();
}

bool Stage::startService()
{
    if (!organization.start())
        return false;
    service.emplace(QList{organization.authority()});
    service->network().setProxy(organization.proxy());
    return true;
}

bool Stage::open()
{
    return startService() && reopen();
}

bool Stage::open(wizard::Journey journey, practice::TokenKind kind,
                 const std::function<void(library::StoredToken &)> &edit)
{
    if (!startService())
        return false;
    using azuredevops::Cause;
    using azuredevops::Probe;
    using azuredevops::State;
    const QDateTime then = QDateTime::currentDateTimeUtc().addDays(-60);
    azuredevops::CheckReport report;
    report.checked = then;
    report.needs = needs;
    const practice::Person &dana = organization.person(practice::Owner::Dana);
    report.account = azuredevops::Account{
        QString::fromLatin1(dana.id), QString::fromUtf8(dana.name), QString::fromUtf8(dana.login)};
    for (const Probe probe : azuredevops::allProbes) {
        const bool works = probe != Probe::FullAccess && probe != Probe::Global;
        report.findings[probe].state = works ? State::Works : State::Refused;
        report.findings[probe].cause = works ? Cause::Works : Cause::ScopeMissing;
    }
    const library::Place place{azuredevops::Organization::fromText(u"fabrikam"_s).value(),
                               u"laptop"_s};
    auto old = library::newRecord(place, u"laptop-2026-08"_s, *token::Token::fromText(token(kind)),
                                  report, then.date().addDays(90));
    old.current.stored = then;
    if (edit)
        edit(old.current);
    store.secrets[place.key()] = organization.token(kind);
    if (!library.put(old))
        return false;
    return reopenAbout(journey);
}

bool Stage::rotateElsewhere(practice::TokenKind kind)
{
    library::StoredToken facts = record().current;
    facts.entry += "/2"_L1;
    facts.label = u"elsewhere"_s;
    store.secrets[facts.entry] = organization.token(kind);
    return bool(library.update(record().place, [&facts](library::TokenRecord &record) {
        record = lifecycle::promoted(record, facts, record.needs);
    }));
}

bool Stage::reopenAbout(wizard::Journey journey)
{
    window = std::make_unique<wizard::TokenWizard>(
        journey, lifecycle::Services{*service, store, library, m_deadline}, record());
    window->show();
    return activate();
}

library::TokenRecord Stage::record() const
{
    return library.records().value().constFirst();
}

bool Stage::reopen()
{
    window = std::make_unique<wizard::TokenWizard>(
        wizard::Journey::FirstSetup, lifecycle::Services{*service, store, library, m_deadline});
    window->show();
    return activate();
}

bool Stage::activate()
{
    window->activateWindow();
    return QTest::qWaitForWindowActive(window.get());
}

bool Stage::canGoOn() const
{
    return find(window->currentPage()->isCommitPage() ? u"commit"_s : u"next"_s)->isEnabled();
}

QString Stage::token(practice::TokenKind kind) const
{
    return QString::fromLatin1(organization.token(kind));
}

void Stage::fill(const QString &name, const QString &text) const
{
    find<QLineEdit>(name)->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    if (text.isEmpty())
        press(Qt::Key_Delete);
    else
        type(text);
}

void Stage::showStep(int step) const
{
    auto *const dots = find<QAbstractSlider>(u"stepCounter"_s);
    dots->setValue(step > 0 ? step : dots->maximum());
}

bool Stage::walkTo(Step wanted, practice::TokenKind kind)
{
    while (step() != wanted) {
        const Step here = step();
        if (here == Step::Organization)
            find<QLineEdit>(u"organization"_s)->setText(u"fabrikam"_s);
        if (here == Step::Create)
            showStep(0);
        if (here == Step::Paste)
            find<QLineEdit>(u"token"_s)->setText(token(kind));
        const auto mayContinue = [this] { return isShown(u"continueAnyway"_s); };
        const auto isJudged = [this, here] {
            return here == Step::Check
                && mark(u"summary"_s).value_or(wording::Mark::Waiting) != wording::Mark::Waiting;
        };
        if (!QTest::qWaitFor([&] { return canGoOn() || mayContinue() || isJudged(); }, patience)
            || !(canGoOn() || mayContinue()))
            return false;
        if (canGoOn())
            goOn();
        // What was asked meanwhile may have come to nothing.
        if (!QTest::qWaitFor([&] { return step() != here || mayContinue(); }, patience))
            return false;
        if (step() == here && !push(u"continueAnyway"_s))
            return false;
    }
    return true;
}

bool Stage::paste(practice::TokenKind kind)
{
    if (!walkTo(Step::Paste))
        return false;
    find<QLineEdit>(u"token"_s)->setText(token(kind));
    if (!QTest::qWaitFor([this] { return canGoOn(); }, patience))
        return false;
    goOn();
    return QTest::qWaitFor([this] { return mark(u"summary"_s) != wording::Mark::Waiting; },
                           patience);
}

bool Stage::comeToRest() const
{
    // What is waited for on and on.
    const QStringList endless{u"revokeWaiting"_s, u"pause"_s};
    const auto isAsked = [&] {
        const auto statements = window->findChildren<widgets::Statement *>();
        return std::ranges::any_of(statements, [&](const widgets::Statement *each) {
            return markOf(each) == wording::Mark::Waiting && !endless.contains(each->objectName());
        });
    };
    // What is asked once nobody types any more.
    const auto isToBeAsked = [&] {
        const auto *const answer = find<widgets::Statement>(u"serviceState"_s);
        if (!answer)
            return false;
        if (answer->mark() == wording::Mark::Waiting) // even if the person went on
            return true;
        return step() == Step::Organization
            && azuredevops::Organization::fromText(find<QLineEdit>(u"organization"_s)->text())
            && answer->mark() == wording::Mark::NotAsked;
    };
    return QTest::qWaitFor([&] { return !isAsked() && !isToBeAsked(); }, patience)
        && settle(*window);
}

} // namespace test
