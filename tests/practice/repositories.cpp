// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "practice/repositories.h"

#include "practice/answers.h"

#include <QDebug>
#include <QDir>
#include <QProcess>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace practice {
namespace {

/// Runs git in @a folder without anybody's configuration.
bool git(const QString &folder, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GIT_CONFIG_GLOBAL"_s, u"/dev/null"_s);
    environment.insert(u"GIT_CONFIG_NOSYSTEM"_s, u"1"_s);
    for (const QString &who : {u"AUTHOR"_s, u"COMMITTER"_s}) {
        environment.insert(u"GIT_%1_NAME"_s.arg(who), u"Dana Example"_s);
        environment.insert(u"GIT_%1_EMAIL"_s.arg(who), u"dana@fabrikam.example"_s);
    }
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(u"git"_s, arguments);
    if (process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0)
        return true;
    qWarning() << "git" << arguments << process.errorString() << process.readAllStandardError();
    return false;
}

} // namespace

std::optional<RepositoryPlace> repositoryPlace(const QByteArray &host, const QByteArray &target)
{
    const QByteArrayView legacy(".visualstudio.com");
    const qsizetype question = target.indexOf('?');
    RepositoryPlace place;
    place.query = question < 0 ? QByteArray() : target.mid(question + 1);
    place.path = QByteArray::fromPercentEncoding(question < 0 ? target : target.left(question));
    if (host.endsWith(legacy))
        place.path.prepend('/' + host.chopped(legacy.size()));
    else if (host != "dev.azure.com")
        return std::nullopt;
    QList<QByteArray> parts = place.path.split('/');
    if (parts.size() < 5 || parts[3] != "_git" || parts.contains(".."))
        return std::nullopt;
    parts[1] = parts[1].toLower();
    place.organization = parts[1];
    place.path = parts.join('/');
    place.isWritten = place.path.endsWith("/git-receive-pack")
        || place.query.contains("service=git-receive-pack");
    return place;
}

bool Repositories::create()
{
    if (!m_areThere)
        m_areThere = create(QString::fromLatin1(organizationName))
            && create(QString::fromLatin1(otherOrganizationName));
    return m_areThere;
}

bool Repositories::create(const QString &organization) const
{
    const QString folder = m_folder.filePath(organization + u"/Sample Project/_git"_s);
    const QString work = m_folder.filePath(organization + u"-work"_s);
    return QDir().mkpath(folder) && QDir().mkpath(work)
        && git(folder, {u"init"_s, u"--quiet"_s, u"--bare"_s, u"-b"_s, u"main"_s, u"sample"_s})
        && git(work, {u"init"_s, u"--quiet"_s, u"-b"_s, u"main"_s})
        && git(work, {u"commit"_s, u"--quiet"_s, u"--allow-empty"_s, u"-m"_s, organization})
        && git(work, {u"push"_s, u"--quiet"_s, folder + u"/sample"_s, u"main"_s});
}

Answer Repositories::answer(const RepositoryPlace &place) const
{
    Answer answer;
    answer.backend = Backend{m_folder.path().toUtf8(), place.path, place.query};
    return answer;
}

Answer unauthorizedGit()
{
    Answer answer{.status = 401};
    answer.headers.emplace_back("WWW-Authenticate", "Bearer");
    answer.headers.emplace_back("WWW-Authenticate",
                                "Basic realm=\"https://tfsprodcus1.visualstudio.com/\"");
    answer.body = "TF400813: The user '' is not authorized to access this resource.";
    return answer;
}

} // namespace practice
