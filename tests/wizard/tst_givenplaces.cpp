// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "support/toolhome.h"
#include "wizard/stage.h"

using namespace Qt::Literals::StringLiterals;
using library::Recipient;
using practice::TokenKind;
using test::Stage;
using wizard::Journey;
using wizard::Step;
using wording::Mark;

/// A rotation gives the new token to the tools that have a copy of the old one.
class tst_GivenPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_home.emplace(); }
    void init() { QTest::failOnWarning(test::anyWarning()); }

    void givesEachTheNewOne();
    void revokesNothingMeanwhile();
    void triesAgain();
    void givesThoseOfATokenThatIsRefusedAlready();
    void givesWhatIsGoneBackTo();
    void findsCopiesOfTheOldOne();
    void findsCopiesOfTheOldOneOnceItIsRevoked();
    void saysThatItCannotLookForWhatWasRemoved();

private:
    /// What *Look for copies* on the Done page tells: "PATH:LINE" and more, a line a copy.
    [[nodiscard]] static QStringList copiesFoundOnDone(Stage &stage);
    /// A rotation of a token that the tools @a to were given, up to the Revoke page.
    [[nodiscard]] static bool rotate(Stage &stage, const QList<Recipient> &to,
                                     TokenKind kind = TokenKind::Custom);

    std::optional<test::ToolHome> m_home;
};

bool tst_GivenPlaces::rotate(Stage &stage, const QList<Recipient> &to, TokenKind kind)
{
    if (!stage.open(Journey::Rotation, kind))
        return false;
    const auto given = stage.library.update(stage.record().place, [&to](auto &record) {
        for (const Recipient each : to)
            record.given += {each, record.current.stored, record.current.stored};
    });
    if (!given || !stage.reopenAbout(Journey::Rotation) || !stage.paste(TokenKind::Renewed))
        return false;
    for (const Step next : {Step::Store, Step::Revoke}) {
        if (!stage.canGoOn())
            return false;
        stage.goOn();
        if (!QTest::qWaitFor([&] { return stage.step() == next; }))
            return false;
    }
    return true;
}

void tst_GivenPlaces::givesEachTheNewOne()
{
    m_home->setAz("exit 0");
    Stage stage;
    QVERIFY(rotate(stage, {Recipient::GitCredential, Recipient::AzDevOps}));
    QTRY_COMPARE_WITH_TIMEOUT(stage.mark(u"used-git-credential"_s), Mark::Works, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(stage.mark(u"used-az-devops"_s), Mark::Works, 20'000);
    QCOMPARE(stage.find<widgets::Statement>(u"used-git-credential"_s)->accessibleName(),
             u"OK: git has the token."_s);
    QVERIFY(stage.said(u"used-az-devops"_s).contains(u"could not be asked"_s));
    const QByteArray kept = m_home->gitCredentials();
    QVERIFY(kept.contains(stage.organization.token(TokenKind::Renewed)));
    const library::TokenRecord record = stage.record();
    for (const library::GivenCopy &copy : record.given)
        QVERIFY(record.hasCurrent(copy));
    QVERIFY(!stage.isShown(u"give-git-credential"_s));
    QTRY_VERIFY(stage.isShown(u"revokeTask"_s));
}

void tst_GivenPlaces::revokesNothingMeanwhile()
{
    const QString goOn = m_home->path(u"go-on"_s);
    QFile::remove(goOn);
    m_home->setAz("while [ ! -e '" + goOn.toUtf8() + "' ]; do sleep 0.1; done");
    Stage stage;
    QVERIFY(rotate(stage, {Recipient::AzDevOps}));
    QTRY_VERIFY(stage.mark(u"revokeOutcome"_s).value_or(Mark::Waiting) != Mark::Waiting);
    QCOMPARE(stage.mark(u"used-az-devops"_s), Mark::Waiting);
    QVERIFY(!stage.isShown(u"revokeTask"_s));
    m_home->write(u"go-on"_s, {});
    QTRY_VERIFY_WITH_TIMEOUT(stage.isShown(u"revokeTask"_s), 20'000);
    QCOMPARE(stage.mark(u"used-az-devops"_s), Mark::Works);
}

void tst_GivenPlaces::triesAgain()
{
    m_home->setAz("echo 'not today' >&2; exit 1");
    Stage stage;
    QVERIFY(rotate(stage, {Recipient::AzDevOps}));
    QTRY_COMPARE_WITH_TIMEOUT(stage.mark(u"used-az-devops"_s), Mark::Refused, 20'000);
    QVERIFY(stage.said(u"used-az-devops"_s).contains(u"not today"_s));
    QVERIFY(!stage.record().hasCurrent(stage.record().given.constFirst()));
    m_home->setAz("exit 0");
    QVERIFY(stage.push(u"give-az-devops"_s));
    QCOMPARE(stage.focused(), u"used-az-devops"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.mark(u"used-az-devops"_s), Mark::Works, 20'000);
    QVERIFY(!stage.isShown(u"give-az-devops"_s));
}

void tst_GivenPlaces::givesThoseOfATokenThatIsRefusedAlready()
{
    Stage stage;
    QVERIFY(rotate(stage, {Recipient::GitCredential}, TokenKind::Expired));
    QTRY_COMPARE_WITH_TIMEOUT(stage.mark(u"used-git-credential"_s), Mark::Works, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(stage.mark(u"revokeOutcome"_s), Mark::Works, 20'000);
    QVERIFY(stage.isShown(u"used-git-credential"_s)); // with nothing left to revoke
    QVERIFY(m_home->gitCredentials().contains(stage.organization.token(TokenKind::Renewed)));
}

void tst_GivenPlaces::givesWhatIsGoneBackTo()
{
    Stage stage;
    QVERIFY(rotate(stage, {Recipient::GitCredential}));
    QTRY_COMPARE_WITH_TIMEOUT(stage.mark(u"used-git-credential"_s), Mark::Works, 20'000);
    QTRY_VERIFY(stage.isShown(u"goBack"_s));
    QVERIFY(stage.push(u"goBack"_s));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_home->gitCredentials().contains(stage.organization.token(TokenKind::Custom)), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(stage.mark(u"used-git-credential"_s), Mark::Works, 20'000);
}

void tst_GivenPlaces::findsCopiesOfTheOldOne()
{
    Stage stage;
    QVERIFY(rotate(stage, {}));
    m_home->write(u".npmrc"_s,
                  stage.organization.token(TokenKind::Custom) + '\n'
                      + stage.organization.token(TokenKind::Renewed));
    QVERIFY(!stage.isShown(u"usedPlaces"_s));
    QTRY_VERIFY(stage.isShown(u"findCopies"_s));
    QVERIFY(stage.push(u"findCopies"_s));
    QTRY_VERIFY_WITH_TIMEOUT(stage.mark(u"copiesVerdict"_s) == Mark::Warning, 20'000);
    const auto copies = stage.window->findChild<QDialog *>(u"copies"_s)
                            ->findChildren<widgets::Statement *>(u"copy"_s);
    QCOMPARE(copies.size(), 1);
    QVERIFY(test::said(*copies[0]).contains(u".npmrc:1"_s)); // and not the new one
    stage.window->findChild<QDialog *>(u"copies"_s)->reject();
    QVERIFY(stage.activate());
    QTRY_VERIFY(stage.canGoOn());
    stage.window->next();
    QTRY_COMPARE(stage.step(), Step::Done);
    QVERIFY(stage.isShown(u"findCopies"_s));
}

QStringList tst_GivenPlaces::copiesFoundOnDone(Stage &stage)
{
    stage.window->next();
    if (stage.step() != Step::Done || !stage.isShown(u"findCopies"_s)
        || !stage.push(u"findCopies"_s))
        return {u"cannot be looked for"_s};
    const auto *const dialog = stage.window->findChild<QDialog *>(u"copies"_s);
    const auto *const verdict = dialog->findChild<widgets::Statement *>(u"copiesVerdict"_s);
    if (!QTest::qWaitFor([&] { return verdict->mark() != Mark::Waiting; }, 20'000))
        return {u"no end"_s};
    QStringList found;
    for (const QString &name : {u"copy"_s, u"notLookedFor"_s}) {
        for (const auto *each : dialog->findChildren<widgets::Statement *>(name))
            found += test::said(*each);
    }
    return found;
}

/// It is what somebody will look for whose tool fails now.
void tst_GivenPlaces::findsCopiesOfTheOldOneOnceItIsRevoked()
{
    Stage stage;
    QVERIFY(rotate(stage, {}));
    m_home->write(u".npmrc"_s,
                  stage.organization.token(TokenKind::Custom) + '\n'
                      + stage.organization.token(TokenKind::Renewed));
    QTRY_VERIFY(stage.isShown(u"revokeTask"_s)); // it still works
    stage.organization.revoke(TokenKind::Custom);
    QVERIFY(stage.push(u"checkRevoked"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stage.mark(u"revokeOutcome"_s), Mark::Works, 20'000);
    QVERIFY(stage.record().old.isEmpty()); // and out of the keychain

    const QStringList found = copiesFoundOnDone(stage);
    QCOMPARE(found.size(), 2);
    QVERIFY2(found[0].contains(u".npmrc:1"_s) && found[0].contains(u"the old token “"_s),
             qPrintable(found[0]));
    QVERIFY2(found[1].contains(u".npmrc:2"_s) && !found[1].contains(u"the old token"_s),
             qPrintable(found[1]));
}

/// On their word it is forgotten, whether it is revoked or not.
void tst_GivenPlaces::saysThatItCannotLookForWhatWasRemoved()
{
    Stage stage;
    QVERIFY(rotate(stage, {}));
    m_home->write(u".npmrc"_s, stage.organization.token(TokenKind::Custom));
    QTRY_VERIFY(stage.isShown(u"dropOld"_s));
    QVERIFY(stage.push(u"dropOld"_s));
    QVERIFY(stage.push(u"removeOld"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stage.mark(u"revokeOutcome"_s), Mark::Works, 20'000);
    QVERIFY(stage.activate());

    const QStringList found = copiesFoundOnDone(stage);
    QCOMPARE(found.size(), 1);
    QVERIFY2(found[0].contains(u"cannot be found"_s), qPrintable(found[0]));
    QCOMPARE(stage.mark(u"copiesVerdict"_s), Mark::Unknown);
}

QTEST_MAIN(tst_GivenPlaces)

#include "tst_givenplaces.moc"
