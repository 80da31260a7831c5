// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "token/foreignsecret.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace token {
namespace {

struct SecretRow
{
    Kind kind;
    const char *owner;
    /// Behind no letter or digit. Repetitions are bounded, so that no text takes long. Letters and
    /// digits beside a fixed word are enough: who loses some of them in copying is to be told as
    /// well.
    const char *pattern;
};

/// The mark of Azure DevOps with one character mistyped is that of no other product.
#define NEARLY_AZDO "(?i:[a-z0-9][z2]d[o0]|a[a-z0-9]d[o0]|a[z2][a-z0-9][o0]|a[z2]d[a-z0-9])"

// The first row that fits wins. What the vendors publish of their formats, or scanners for secrets.
constexpr std::array secretRows{
    SecretRow{Kind::PrivateKey, "",
              "---+ ?BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY|PuTTY-User-Key-File-\\d|AGE-SECRET-KEY-1|"
              "LS0tLS1CRUdJTiB(?:SU0Eg|QUk|FQy|PUEV|FTk)|[Cc]lient-key-data:"},
    SecretRow{Kind::Certificate, "",
              "---+ ?BEGIN (?:[A-Z0-9 ]{0,30}CERTIFICATE|PGP PUBLIC KEY|[A-Z0-9 ]{0,30}PUBLIC KEY|"
              "PKCS7|CMS|SSH SIGNATURE|PGP SIGNATURE|PGP MESSAGE)|LS0tLS1CRUdJTiBDRVJ|"
              "(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-nistp\\d{3}) AAAA"},
    SecretRow{Kind::GitHub, "GitHub", "(?:gh[pousr]|github_pat)_\\w{10,255}"},
    SecretRow{Kind::ForeignSecret, "GitLab",
              "gl(?:pat|dt|rt|rtr|cbt|ptt|ft|imt|agent|soat|oas|ffct|wt)-[\\w.-]{10,300}|"
              "GR1348941[\\w-]{16,40}"},
    SecretRow{Kind::ForeignSecret, "Atlassian",
              "AT(?:ATT|CTT|STT)[\\w=-]{16,300}|ATBB[A-Za-z0-9]{16,60}"},
    SecretRow{Kind::ForeignSecret, "Amazon Web Services",
              "A(?:KIA|SIA|BIA|CCA)[A-Z0-9]{12,20}(?![A-Za-z0-9])|ABSK[A-Za-z0-9+/]{100,150}|"
              "(?i:aws_?(?:secret|session)[a-z_]{0,20}[\"']?[ \\t]{0,5}[=:][ \\t]{0,5}[\"']?)"
              "[A-Za-z0-9/+]{40}"},
    // Its secret key alone has no mark but its 40 characters.
    SecretRow{
        Kind::ForeignSecret, "Amazon Web Services",
        "^(?!/)(?=.{0,39}\\+|.{0,39}/.{0,39}/)(?=.{0,39}[0-9])(?=.{0,39}[A-Z])(?=.{0,39}[a-z])"
        "[A-Za-z0-9/+]{40}$"},
    SecretRow{Kind::ForeignSecret, "Google",
              "AIza[\\w-]{30,40}|ya29\\.[\\w.-]{16,500}|GOCSPX-[\\w-]{16,40}|1//0[\\w-]{30,200}"},
    SecretRow{Kind::ForeignSecret, "Slack",
              "xox[a-z](?:\\.xox[a-z])?-[\\w.-]{10,300}|xapp-\\d-[\\w-]{16,200}|"
              "hooks\\.slack\\.com/services/[\\w/]{10,100}"},
    SecretRow{Kind::ForeignSecret, "npm", "npm_[A-Za-z0-9]{16,80}"},
    SecretRow{Kind::ForeignSecret, "Anthropic", "sk-ant-[\\w-]{10,200}"},
    SecretRow{Kind::ForeignSecret, "OpenRouter", "sk-or-v1-[0-9a-f]{16,64}"},
    SecretRow{Kind::ForeignSecret, "OpenAI",
              "sk-(?:proj|svcacct|admin)-[\\w-]{16,300}|sk-[A-Za-z0-9]{20,100}|"
              "sess-[A-Za-z0-9]{30,100}"},
    SecretRow{Kind::ForeignSecret, "Stripe",
              "[srp]k_(?:live|test)_[A-Za-z0-9]{10,200}|whsec_[A-Za-z0-9+/=]{16,100}"},
    SecretRow{Kind::ForeignSecret, "Twilio", "(?:SK|AC)[0-9a-f]{32}(?![A-Za-z0-9])"},
    SecretRow{Kind::ForeignSecret, "SendGrid", "SG\\.[\\w-]{16,40}\\.[\\w-]{16,80}"},
    SecretRow{Kind::ForeignSecret, "Mailgun", "key-[0-9a-f]{32}(?![A-Za-z0-9])"},
    SecretRow{Kind::ForeignSecret, "Mailchimp", "[0-9a-f]{32}-us\\d{1,2}(?![A-Za-z0-9])"},
    SecretRow{Kind::ForeignSecret, "DigitalOcean", "do[opr]_v1_[0-9a-f]{16,64}"},
    SecretRow{Kind::ForeignSecret, "PyPI", "pypi-[\\w-]{16,300}"},
    SecretRow{Kind::ForeignSecret, "RubyGems", "rubygems_[0-9a-f]{16,64}"},
    SecretRow{Kind::ForeignSecret, "NuGet", "oy2[a-z0-9]{43}(?![A-Za-z0-9])"},
    SecretRow{Kind::ForeignSecret, "Docker", "dckr_(?:pat|oat)_[\\w-]{10,100}"},
    SecretRow{Kind::ForeignSecret, "Hugging Face", "(?:hf|api_org)_[A-Za-z0-9]{16,60}"},
    SecretRow{Kind::ForeignSecret, "Groq", "gsk_[A-Za-z0-9]{30,80}"},
    SecretRow{Kind::ForeignSecret, "xAI", "xai-[A-Za-z0-9]{30,120}"},
    SecretRow{Kind::ForeignSecret, "Perplexity", "pplx-[A-Za-z0-9]{30,80}"},
    SecretRow{Kind::ForeignSecret, "Replicate", "r8_[A-Za-z0-9]{30,60}"},
    SecretRow{Kind::ForeignSecret, "Databricks", "dapi[0-9a-f]{32}"},
    SecretRow{Kind::ForeignSecret, "HashiCorp Vault",
              "hv[sbr]\\.[\\w-]{16,300}|s\\.[A-Za-z0-9]{24}(?![A-Za-z0-9])"},
    SecretRow{Kind::ForeignSecret, "HCP Terraform", "[A-Za-z0-9]{14}\\.atlasv1\\.[\\w=-]{16,100}"},
    SecretRow{Kind::ForeignSecret, "Pulumi", "pul-[0-9a-f]{40}"},
    SecretRow{Kind::ForeignSecret, "Telegram", "\\d{8,10}:[\\w-]{35}(?![\\w-])"},
    SecretRow{Kind::ForeignSecret, "Discord",
              "[MNO][\\w-]{23,28}\\.[\\w-]{6}\\.[\\w-]{27,40}|"
              "discord(?:app)?\\.com/api/webhooks/\\d{10,25}/"},
    SecretRow{Kind::ForeignSecret, "Postman", "PMAK-[0-9A-Fa-f]{16,32}"},
    SecretRow{Kind::ForeignSecret, "Shopify", "shp(?:at|ca|pa|ss)_[0-9A-Fa-f]{16,64}"},
    SecretRow{Kind::ForeignSecret, "Linear", "lin_(?:api|oauth)_[A-Za-z0-9]{16,80}"},
    SecretRow{Kind::ForeignSecret, "Notion",
              "ntn_[A-Za-z0-9]{30,60}|secret_[A-Za-z0-9]{43}(?![A-Za-z0-9])"},
    SecretRow{Kind::ForeignSecret, "Figma", "fig[dou]r?_[\\w-]{30,60}"},
    SecretRow{Kind::ForeignSecret, "Airtable", "pat[A-Za-z0-9]{14}\\.[0-9a-f]{64}"},
    SecretRow{Kind::ForeignSecret, "Doppler",
              "dp\\.(?:pt|st|ct|sa|said|scim|audit)\\.[\\w.-]{16,100}"},
    SecretRow{Kind::ForeignSecret, "Grafana", "gl(?:sa|c)_[\\w=+/]{16,300}"},
    SecretRow{Kind::ForeignSecret, "New Relic", "NR(?:AK|JS|II|IQ|RA)-[\\w-]{16,80}"},
    SecretRow{Kind::ForeignSecret, "Sentry", "sntry[su]_[\\w=+/]{16,300}"},
    SecretRow{Kind::ForeignSecret, "Dynatrace",
              "dt0[a-z]\\d\\d\\.[A-Z0-9]{16,30}\\.[A-Z0-9]{16,80}"},
    SecretRow{Kind::ForeignSecret, "SonarQube", "sq[pau]_[0-9a-f]{30,60}"},
    SecretRow{Kind::ForeignSecret, "Buildkite", "bk[a-z]{2}_[0-9a-f]{40}"},
    SecretRow{Kind::ForeignSecret, "CircleCI", "CCI(?:PAT|PRJ)_[\\w]{16,120}"},
    SecretRow{Kind::ForeignSecret, "JFrog", "AKCp[A-Za-z0-9]{60,80}|cmVmdGtu[A-Za-z0-9]{40,80}"},
    SecretRow{Kind::ForeignSecret, "Heroku", "HRKU-[\\w-]{30,80}"},
    SecretRow{Kind::ForeignSecret, "Netlify", "nfp_[A-Za-z0-9]{30,60}"},
    SecretRow{Kind::ForeignSecret, "Vercel", "vc[pkrai]_[A-Za-z0-9]{20,80}"},
    SecretRow{Kind::ForeignSecret, "Supabase", "sbp_[0-9a-f]{40}|sb_secret_[\\w-]{16,60}"},
    SecretRow{Kind::ForeignSecret, "PlanetScale", "pscale_(?:tkn|pw|oauth)_[\\w.=-]{16,80}"},
    SecretRow{Kind::ForeignSecret, "Tailscale", "tskey-[a-z]{2,12}-[\\w-]{10,80}"},
    SecretRow{Kind::ForeignSecret, "1Password", "ops_eyJ[\\w-]{16,1000}"},
    SecretRow{Kind::ForeignSecret, "Contentful", "CFPAT-[\\w-]{30,60}"},
    SecretRow{Kind::ForeignSecret, "Square", "sq0[a-z]{3}-[\\w-]{16,60}"},
    SecretRow{Kind::ForeignSecret, "Dropbox", "sl\\.[\\w-]{60,500}"},
    SecretRow{Kind::ForeignSecret, "NVIDIA", "nvapi-[\\w-]{40,100}"},
    SecretRow{Kind::ForeignSecret, "Pinecone", "pcsk_\\w{40,100}"},
    SecretRow{Kind::ForeignSecret, "Typeform", "tfp_[\\w.=-]{40,100}"},
    SecretRow{Kind::ForeignSecret, "Trello", "ATTA[0-9a-f]{64,80}(?![A-Za-z0-9])"},
    SecretRow{Kind::ForeignSecret, "Alibaba Cloud", "LTAI[A-Za-z0-9]{12,20}(?![A-Za-z0-9])"},
    SecretRow{Kind::ForeignSecret, "Tencent Cloud", "AKID[A-Za-z0-9]{32}(?![A-Za-z0-9])"},
    SecretRow{Kind::ForeignSecret, "Microsoft Entra", "[\\w~.-]{3}[78]Q~[\\w~.-]{20,40}"},
    SecretRow{Kind::Jwt, "", "eyJ[\\w-]{10,300}"}, // Base64 of `{"`

    // Of the same build as a token. Only what is known for sure has a name: a wrong one would send
    // somebody to the wrong page.
    SecretRow{Kind::AzureKey, "Azure AI services", "[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{18}ACOG"},
    SecretRow{Kind::AzureKey, "Azure Cosmos DB", "[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{18}ACDB"},
    SecretRow{Kind::AzureKey, "Azure SignalR Service", "[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{18}ASRS"},
    SecretRow{Kind::AzureKey, "Azure Web PubSub", "[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{18}AWPS"},
    SecretRow{Kind::AzureKey, "",
              "[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{18}(?!" NEARLY_AZDO
              ")[A-Za-z0-9]{8}(?:[A-Za-z0-9]{2}==|"
              "(?![A-Za-z0-9]))"},

    SecretRow{Kind::AzureKey, "Azure Storage",
              "(?i:AccountKey=)[\\w+/]{10,100}|[A-Za-z0-9+/]{76}\\+ASt[A-Za-z0-9+/]{6}=="},
    SecretRow{Kind::AzureKey, "Azure Cosmos DB", "[A-Za-z0-9+/]{76}ACDb[A-Za-z0-9+/]{6}=="},
    SecretRow{Kind::AzureKey, "Azure API Management", "[A-Za-z0-9+/]{76}APIM[A-Za-z0-9+/]{6}=="},
    SecretRow{Kind::AzureKey, "Azure Batch", "[A-Za-z0-9+/]{76}\\+ABa[A-Za-z0-9+/]{6}=="},
    SecretRow{Kind::AzureKey, "Azure AI Search", "[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5}"},
    SecretRow{Kind::AzureKey, "Azure Container Registry",
              "[A-Za-z0-9+/]{42}\\+ACR[A-D][A-Za-z0-9+/]{5}"},
    SecretRow{Kind::AzureKey, "Azure Cache for Redis",
              "[A-Za-z0-9+/]{33}AzCa[A-P][A-Za-z0-9+/]{5}="},
    SecretRow{Kind::AzureKey, "Azure Event Grid", "[A-Za-z0-9+/]{33}AZEG[A-P][A-Za-z0-9+/]{5}="},
    SecretRow{Kind::AzureKey, "Azure Event Hubs", "[A-Za-z0-9+/]{33}\\+AEh[A-P][A-Za-z0-9+/]{5}="},
    SecretRow{Kind::AzureKey, "Azure IoT Hub", "[A-Za-z0-9+/]{33}AIoT[A-P][A-Za-z0-9+/]{5}="},
    SecretRow{Kind::AzureKey, "Azure Relay", "[A-Za-z0-9+/]{33}\\+ARm[A-P][A-Za-z0-9+/]{5}="},
    SecretRow{Kind::AzureKey, "Azure Service Bus", "[A-Za-z0-9+/]{33}\\+ASb[A-P][A-Za-z0-9+/]{5}="},
    SecretRow{Kind::AzureKey, "Azure Functions", "[\\w-]{44}AzFu[\\w-]{6}=="},
    SecretRow{Kind::AzureKey, "",
              "SharedAccessKey=[A-Za-z0-9+/]{10,100}|sig=(?:[A-Za-z0-9+/]|%[0-9A-F]{2}){40,100}|"
              "(?<![+/])(?![A-Za-z0-9]{76}AZDO|[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{18}" NEARLY_AZDO
              ")[A-Za-z0-9+/]{86}==(?![=A-Za-z0-9])"},
};

QRegularExpression behindNoLetter(const QString &pattern)
{
    return QRegularExpression(u"(?<![A-Za-z0-9])(?:%1)"_s.arg(pattern));
}

QRegularExpression anyRow()
{
    QStringList all;
    for (const SecretRow &row : secretRows)
        all += QLatin1StringView(row.pattern);
    return behindNoLetter(all.join(u'|'));
}

} // namespace

std::optional<ForeignSecret> foreignSecretIn(const QString &text)
{
    // Most texts are none of them, and are done with at once.
    static const QRegularExpression any = anyRow();
    if (!any.match(text).hasMatch())
        return std::nullopt;
    for (const SecretRow &row : secretRows) {
        if (behindNoLetter(QLatin1StringView(row.pattern)).match(text).hasMatch())
            return ForeignSecret{row.kind, QString::fromLatin1(row.owner)};
    }
    return std::nullopt;
}

} // namespace token
