// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

// Not a test: takes pictures of the overview, to be looked at.
//
//   album FOLDER     none, one, twelve in all states, a thousand, each state, a result, a search in
//                    vain, many selected, notices, tools that were given it, its copies; light and
//                    dark, high contrast, at double text size, right to left, on small and large
//                    screens

#include "azuredevops/service.h"
#include "library/tokenlibrary.h"
#include "overview/overviewwindow.h"
#include "overview/samplerecords.h"
#include "practice/mint.h"
#include "support/controls.h"
#include "support/memorystore.h"
#include "support/speaking.h"
#include "support/toolhome.h"
#include "widgets/colours.h"
#include "widgets/style.h"

#include <QAction>
#include <QApplication>
#include <QDateEdit>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <functional>

using namespace Qt::Literals::StringLiterals;
using library::TokenRecord;

namespace {

/// One change of the library a record would take a while for a thousand.
void fill(library::TokenLibrary &library, const QList<TokenRecord> &records, int copies)
{
    for (const TokenRecord &record : records)
        Q_UNUSED(library.put(record));
    if (copies <= 1)
        return;
    QFile file(library.file());
    if (!file.open(QFile::ReadWrite))
        return;
    QJsonObject content = QJsonDocument::fromJson(file.readAll()).object();
    QJsonArray tokens;
    for (int copy = 0; copy < copies; ++copy) {
        for (const QJsonValue &each : content[u"tokens"_s].toArray()) {
            QJsonObject token = each.toObject();
            for (const QString &key : {u"name"_s, u"entry"_s}) // no two share one
                token[key] = token[key].toString() + u"-%1"_s.arg(copy);
            token.remove(u"old"_s);
            tokens += token;
        }
    }
    content[u"tokens"_s] = tokens;
    file.resize(0);
    file.write(QJsonDocument(content).toJson());
}

QByteArray secret()
{
    static const QByteArray one = practice::mintToken(QDate::currentDate());
    return one;
}

/// Was given to two tools; one of them has it.
TokenRecord givenAway(TokenRecord record)
{
    const QDateTime stored = record.current.stored;
    record.given = {{library::Recipient::AzDevOps, stored, stored.addDays(-90)},
                    {library::Recipient::GitCredential, stored, stored}};
    return record;
}

void findCopies(overview::OverviewWindow &window)
{
    window.findChild<QAction *>(u"findCopies"_s)->trigger();
    QTest::qWait(1500); // it looks at few files here
}

struct Pose
{
    QSize size{1280, 800};
    int copies = 1;
    std::function<void(overview::OverviewWindow &)> act = {};
    QString dialog = {}; ///< the picture is of that
};

void photograph(const QDir &folder, const QString &name, const QList<TokenRecord> &records,
                const Pose &pose = {})
{
    QTemporaryDir home;
    library::TokenLibrary library(home.path());
    fill(library, records, pose.copies);
    azuredevops::Service service;
    test::MemoryStore store;
    for (const TokenRecord &record : records)
        store.secrets[record.current.entry] = secret();
    QElapsedTimer clock;
    clock.start();
    overview::OverviewWindow window({service, store, library, std::chrono::seconds(20)},
                                    [] { return test::sampleDay; });
    window.resize(pose.size); // the screen that is none is smaller than people's
    window.show();
    window.activateWindow();
    if (pose.act)
        pose.act(window);
    QTest::qWait(150); // for what is read from files
    if (!test::settle(window))
        std::printf("%s: does not come to rest\n", qPrintable(name));
    QWidget *const subject
        = pose.dialog.isEmpty() ? &window : window.findChild<QWidget *>(pose.dialog);
    const QPixmap picture = subject->grab();
    std::printf("%s: %lld ms, %d x %d\n", qPrintable(name), static_cast<long long>(clock.elapsed()),
                picture.width(), picture.height());
    picture.save(folder.filePath(u"overview-%1.png"_s.arg(name)));
}

void trigger(const QWidget &window, const QString &action)
{
    window.findChild<QAction *>(action)->trigger();
}

void selectAll(overview::OverviewWindow &window)
{
    window.findChild<QTableView *>(u"tokens"_s)->selectAll();
}

void changeTheDate(overview::OverviewWindow &window)
{
    trigger(window, u"editExpiry"_s);
}

void showTheDetails(overview::OverviewWindow &window)
{
    trigger(window, u"showDetails"_s);
}

void correctTheDate(overview::OverviewWindow &window)
{
    window.findChild<QDateEdit *>(u"expiry"_s)->setDate(test::sampleDay.addDays(1));
    window.findChild<QPushButton *>(u"saveExpiry"_s)->click();
}

void searchInVain(overview::OverviewWindow &window)
{
    window.findChild<QLineEdit *>(u"search"_s)->setText(u"contoso"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const test::Speaking speaking(qEnvironmentVariable("TEST_LANGUAGE", u"en"_s));
    const QDir folder(app.arguments().value(1, u"."_s));
    folder.mkpath(u"."_s);
    const QString style = qEnvironmentVariable("TEST_STYLE", u"Fusion"_s);
    QApplication::setStyle(new widgets::Style(QStyleFactory::create(style)));
    const QPalette light = QApplication::palette();
    const QFont font = QApplication::font();
    const auto all = test::oneOfEach();
    const test::ToolHome home;
    home.write(u".npmrc"_s, "//pkgs.dev.azure.com/:_authToken=" + secret() + '\n');
    home.write(u".bash_history"_s, "make\ncurl -u :" + secret() + " https://dev.azure.com\n");
    home.write(u".git-credentials"_s, "https://fabrikam:" + secret() + "@dev.azure.com\n");
    QDir().mkdir(home.path(u".netrc"_s));

    const auto inLight = [&](const QString &kind) {
        const auto take
            = [&](const QString &name, const QList<TokenRecord> &records, const Pose &pose = {}) {
                  photograph(folder, kind + u'-' + name, records, pose);
              };
        take(u"none"_s, {});
        take(u"one"_s, all.first(1));
        take(u"twelve"_s, all);
        take(u"thousand"_s, all, {.copies = 84});
        for (const TokenRecord &each : all)
            take(u"of-"_s + each.place.name, all,
                 {.act = [&each](auto &window) { window.select(each.place); }});
        take(u"result"_s, all, {.act = correctTheDate});
        take(u"in-vain"_s, all, {.act = searchInVain});
        take(u"all-selected"_s, all, {.act = selectAll});
        take(u"given"_s, {givenAway(all.first())}, {.size = {1280, 1100}});
        take(u"copies"_s, all.first(1), {.act = findCopies, .dialog = u"copies"_s});
        take(u"date"_s, all, {.act = changeTheDate});
        take(u"640"_s, all, {.size = {640, 480}});
        take(u"640-details"_s, all, {.size = {640, 480}, .act = showTheDetails});
        take(u"800"_s, all, {.size = {800, 600}});
        take(u"2560"_s, all, {.size = {2560, 1300}, .copies = 84});
    };
    inLight(u"light"_s);
    QApplication::setPalette(test::nightPalette());
    inLight(u"dark"_s);
    QApplication::setPalette(test::blackPalette());
    photograph(folder, u"contrast-twelve"_s, all);
    QApplication::setPalette(light);
    QFont large = font;
    large.setPointSizeF(font.pointSizeF() * 2);
    QApplication::setFont(large);
    photograph(folder, u"large-none"_s, {}, {.size = {640, 480}});
    photograph(folder, u"large-twelve"_s, all);
    photograph(folder, u"large-640"_s, all, {.size = {640, 480}});
    photograph(folder, u"large-640-details"_s, all, {.size = {640, 480}, .act = showTheDetails});
    photograph(folder, u"large-2560"_s, all, {.size = {2560, 1300}});
    QApplication::setFont(font);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    photograph(folder, u"rtl-twelve"_s, all);
    photograph(folder, u"rtl-640"_s, all, {.size = {640, 480}});
    return 0;
}
