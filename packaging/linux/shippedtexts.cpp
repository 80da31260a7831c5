// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

// Writes what is installed beside the program and follows from something else: completions and
// manual page from the table of commands, release notes from the change log, icons of each size.
//
//     shippedtexts FOLDER SOURCES VERSION DATE HOMEPAGE DEVELOPER
//
// It runs while the program is built, and is not installed.

#include "completions.h"
#include "manualpage.h"
#include "releasenotes.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int iconSizes[]{16, 22, 24, 32, 48, 64, 128, 256};

[[noreturn]] void fail(const QString &file)
{
    qCritical("shippedtexts: %s cannot be read or written", qUtf8Printable(file));
    std::exit(1);
}

QString read(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        fail(name);
    return QString::fromUtf8(file.readAll());
}

void write(const QString &name, const QString &text)
{
    QFile file(name);
    const QByteArray bytes = text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        fail(name);
}

void drawIcon(const QString &picture, int size, const QString &name)
{
    QSvgRenderer renderer(picture);
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    if (!renderer.isValid() || !image.save(name, "PNG"))
        fail(name);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 7)
        return 2;
    const QDir to(words[1]);
    const QDir sources(words[2]);
    const QString version = words[3];
    const QDate date = QDate::fromString(words[4], Qt::ISODate);
    const QString homepage = words[5];
    const QString linuxFolder = u"packaging/linux/"_s;

    write(to.filePath(u"patwizard.bash"_s), packaging::bashCompletion());
    write(to.filePath(u"_patwizard"_s), packaging::zshCompletion());
    write(to.filePath(u"patwizard.fish"_s), packaging::fishCompletion());
    write(to.filePath(u"patwizard.1"_s),
          packaging::manualPage(read(sources.filePath(linuxFolder + "patwizard.1.in"_L1)), version,
                                date));
    QString metainfo = read(sources.filePath(linuxFolder + "metainfo.xml.in"_L1));
    metainfo.replace("@HOMEPAGE@"_L1, homepage);
    metainfo.replace("@DEVELOPER@"_L1, words[6]);
    metainfo.replace(
        "@RELEASES@"_L1,
        packaging::releaseNotes(read(sources.filePath(u"CHANGELOG.md"_s)), version, date));
    write(to.filePath(u"org.example.patwizard.metainfo.xml"_s), metainfo);
    for (const int size : iconSizes)
        drawIcon(sources.filePath(u"resources/icons/patwizard.svg"_s), size,
                 to.filePath(u"patwizard-%1.png"_s.arg(size)));
    return 0;
}
