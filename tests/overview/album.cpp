// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

// Not a test: takes pictures of the overview, to be looked at.
//
//   album FOLDER     none, one, twelve in all states, a thousand, a result, a search in vain; light
//                    and dark, at double text size, right to left

#include "azuredevops/service.h"
#include "library/tokenlibrary.h"
#include "overview/overviewwindow.h"
#include "overview/samplerecords.h"
#include "support/memorystore.h"
#include "widgets/colours.h"

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
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

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
            token[u"name"_s] = token[u"name"_s].toString() + u"-%1"_s.arg(copy);
            tokens += token;
        }
    }
    content[u"tokens"_s] = tokens;
    file.resize(0);
    file.write(QJsonDocument(content).toJson());
}

void photograph(const QDir &folder, const QString &name, const QList<TokenRecord> &records,
                int copies = 1, const std::function<void(const QWidget &)> &act = {})
{
    QTemporaryDir home;
    library::TokenLibrary library(home.path());
    fill(library, records, copies);
    azuredevops::Service service;
    test::MemoryStore store;
    QElapsedTimer clock;
    clock.start();
    overview::OverviewWindow window({service, store, library, std::chrono::seconds(20)},
                                    [] { return test::sampleDay; });
    window.resize(1280, 800); // the screen that is none is smaller than people's
    window.show();
    window.activateWindow();
    if (act)
        act(window);
    QTest::qWait(1);
    const QPixmap picture = window.grab();
    std::printf("%s: %lld ms\n", qPrintable(name), static_cast<long long>(clock.elapsed()));
    picture.save(folder.filePath(u"overview-%1.png"_s.arg(name)));
}

void correctTheDate(const QWidget &window)
{
    window.findChild<QDateEdit *>(u"expiry"_s)->setDate(test::sampleDay.addDays(1));
    window.findChild<QPushButton *>(u"saveExpiry"_s)->click();
}

void searchInVain(const QWidget &window)
{
    window.findChild<QLineEdit *>(u"search"_s)->setText(u"contoso"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QTranslator plurals; // as the program has them
    if (!plurals.load(QStringLiteral(ENGLISH_PLURALS)))
        qFatal("The English plurals are missing.");
    QCoreApplication::installTranslator(&plurals);
    const QDir folder(app.arguments().value(1, u"."_s));
    folder.mkpath(u"."_s);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const QPalette light = QApplication::palette();
    const QFont font = QApplication::font();
    const auto all = test::oneOfEach();

    photograph(folder, u"light-none"_s, {});
    photograph(folder, u"light-one"_s, all.first(1));
    photograph(folder, u"light-twelve"_s, all);
    photograph(folder, u"light-thousand"_s, all, 84);
    photograph(folder, u"light-result"_s, all, 1, correctTheDate);
    photograph(folder, u"light-in-vain"_s, all, 1, searchInVain);
    QApplication::setPalette(test::darkPalette());
    photograph(folder, u"dark-none"_s, {});
    photograph(folder, u"dark-one"_s, all.first(1));
    photograph(folder, u"dark-twelve"_s, all);
    photograph(folder, u"dark-thousand"_s, all, 84);
    photograph(folder, u"dark-result"_s, all, 1, correctTheDate);
    photograph(folder, u"dark-in-vain"_s, all, 1, searchInVain);
    QApplication::setPalette(light);
    QFont large = font;
    large.setPointSizeF(font.pointSizeF() * 2);
    QApplication::setFont(large);
    photograph(folder, u"large-twelve"_s, all);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    photograph(folder, u"rtl-twelve"_s, all);
    return 0;
}
