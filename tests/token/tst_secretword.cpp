// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "token/secretword.h"

#include "token/sampletoken.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace test;
using token::isSecretWord;

namespace {

QString swapped(const QString &text)
{
    QString result;
    for (const QChar c : text)
        result += c.isUpper() ? c.toLower() : c.toUpper();
    return result;
}

/// Of how many tokens of a thousand isSecretWord() does not notice the @a size characters at @a at.
template<typename Mint>
int missed(Mint mint, int at, int size)
{
    int count = 0;
    for (quint32 seed = 1; seed <= 1000; ++seed)
        count += isSecretWord(QString(mint(seed)).sliced(at, size)) ? 0 : 1;
    return count;
}

} // namespace

/// What may stand neither on a command line nor in a setting.
class tst_SecretWord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void takesNoNameForASecret_data();
    void takesNoNameForASecret();
    void noticesWholeTokens();
    void noticesPieces();
    void finishesOnHugeWords();
};

void tst_SecretWord::takesNoNameForASecret_data()
{
    QTest::addColumn<QString>("word");
    for (const char *const word :
         {"/home/jane/ContosoCustomerRelationshipManagement2026V2/ca.pem",
          "BuildServerNorthEurope2ReleasePipelinesForContoso",
          "/home/jane/MyProjectsArchive2019To2024BackupOfOldLaptop",
          "/usr/libexec/ContosoCustomerRelationshipManagement2026V2Prod",
          "DonaudampfschifffahrtsgesellschaftsKapitaen2026",
          "Rindfleischetikettierungsueberwachungsaufgaben2026Uebertragung",
          "AzureDevOpsPipelineTemplatesV2ForTheWholeCompany",
          "AzureDevOpsYamlCiPipelineTemplatesV2ForAksAndVms2026",
          "Win2022BuildAgentPool3NorthEuropeProductionSystem",
          "JenkinsToAzureDevOpsMigration2025Phase2ServiceAccount",
          "com2ExampleContosoPlatformBuildToolsReleaseManager",
          "TerraformStateBackend2ResourceGroupWestEuropeProd",
          "Kubernetes129ClusterUpgradeAutomationWestEurope1Prod",
          "MicrosoftVisualStudio2022EnterpriseInstallationFiles",
          "/opt/OracleInstantClient19cForLinuxX8664BasicLite/lib/ca.pem",
          "SharePoint2019OnPremisesMigrationToolkitForContoso",
          "ReleaseNotesGenerator4Contoso2CustomersWeeklyBuild",
          "TheQuickBrownFox7JumpsOverTheLazyDogEveryMorning",
          "Lohnabrechnung2026Q1BuchhaltungMuenchenNordOst2Archiv",
          "ServiceConnection2ArtifactsFeedForIntegrationTests",
          "Nightly2026BuildOfTheMainBranchWithAllIntegrations",
          "PaymentGateway3DSecureIntegrationTestEnvironment",
          "B2BPortalForPartnersAndResellersInNorthAmerica2026",
          "DataWarehouseEtl2SnowflakeNightlyTransferProduction",
          "ProjectPhoenix2RewriteOfTheLegacyBillingSystem2024",
          "/Users/jane/Library/ApplicationSupport2ContosoDesktopClientForMac/x",
          "C:\\Users\\jane\\ContosoCustomerRelationshipManagement2026V2\\ca.pem",
          "IntegrationTest01EnvironmentForTheMobileTeamBerlin",
          "SelfHostedAgentUbuntu2204WithDockerAndKubernetesTools",
          "contoso2026customerrelationshipmanagement",
          "contosobuildserver2026northeurope2release4",
          "build2server3north4europe",
          "contoso-customer-relationship-management-2026-v2-production",
          "CONTOSOCUSTOMERRELATIONSHIPMANAGEMENT2026V2PRODUCTION",
          "contosocustomerrelationshipmanagementproductionsystems2",
          "contoso.customer.relationship.management.2026.v2.production.pem",
          "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
          "da39a3ee5e6b4b0d3255bfef95601890afd80709",
          "123e4567-e89b-12d3-a456-426614174000",
          "20260101T000000Z20261231T235959Z2026Backup",
          "https://dev.azure.com/ContosoEngineeringDepartmentsOfNorthAmerica2Europe"})
        QTest::newRow(word) << QString::fromLatin1(word);
}

/// Whoever has such a name is not to revoke anything.
void tst_SecretWord::takesNoNameForASecret()
{
    QFETCH(const QString, word);
    QVERIFY(!isSecretWord(word));
}

void tst_SecretWord::noticesWholeTokens()
{
    for (quint32 seed = 1; seed <= 100; ++seed) {
        for (const QString &token :
             {currentToken(seed), olderToken(seed), olderToken(seed, applicationSecret),
              currentToken(seed) + u"aB=="_s, base64(u':' + olderToken(seed))}) {
            QVERIFY(isSecretWord(token));
            QVERIFY(isSecretWord(u"/home/jane/"_s + token));
        }
        for (const QString &token : {currentToken(seed), olderToken(seed)}) {
            for (const QString &word :
                 {token.toUpper(), token.toLower(), swapped(token), u"t1"_s + token, token + u'0',
                  u"Name"_s + token + u"2026"_s, u"x"_s + token.toUpper(), token + token,
                  u"ContosoCustomerRelationshipManagement2026V2/"_s + token + u'x',
                  QString(60, u'a') + token + QString(60, u'b'), u"--"_s + token + u"_x"_s})
                QVERIFY(isSecretWord(word));
        }
    }
}

/// How often pieces are missed, in a thousand. They are found for the sake of whoever copies badly.
void tst_SecretWord::noticesPieces()
{
    const auto current = [](quint32 seed) { return currentToken(seed); };
    const auto older = [](quint32 seed) { return olderToken(seed); };
    QVERIFY(missed(current, 0, 40) <= 5);
    QVERIFY(missed(current, 10, 40) <= 5);
    QVERIFY(missed(current, 0, 52) <= 2);
    QCOMPARE(missed(current, 44, 40), 0);
    QCOMPARE(missed(current, 0, 60), 0);
    QCOMPARE(missed(current, 0, 83), 0);
    QCOMPARE(missed(older, 0, 51), 0);
    QVERIFY(missed(older, 0, 45) <= 80);
    QVERIFY(missed(older, 0, 40) <= 130);
    QVERIFY(missed(older, 0, 30) <= 400); // shorter ones could be any organization
}

void tst_SecretWord::finishesOnHugeWords()
{
    for (const QString &piece : {u"a"_s, u"K"_s, u"a1"_s, u"aK1/"_s, u"jqqj9"_s, u"[m"_s})
        QVERIFY(!isSecretWord(piece.repeated(64 * 1024 / piece.size())));
}

QTEST_GUILESS_MAIN(tst_SecretWord)
#include "tst_secretword.moc"
