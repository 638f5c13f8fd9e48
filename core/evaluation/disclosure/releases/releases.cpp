// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/disclosure/releases/releases.h"

#include "core/evaluation/disclosure/releases/release_store.h"

#include <QRandomGenerator>
#include <array>

namespace brobygger {

namespace {
constexpr size_t secretWords = 8; ///< of four bytes
} // namespace

void makeDisclosureSecret(Settings& settings) {
    if (!disclosureSecret(settings).isEmpty()) {
        return;
    }
    std::array<quint32, secretWords> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    const QByteArray bytes(reinterpret_cast<const char*>(words.data()), sizeof words);
    settings.set(disclosureSecretOfFile, QString::fromLatin1(bytes.toBase64()));
}

QByteArray disclosureSecret(const Settings& settings) {
    return QByteArray::fromBase64(settings.value(disclosureSecretOfFile).toLatin1());
}

DisclosureRules disclosureRules(Database& database, const QString& programmeId, int threshold) {
    return {threshold, disclosureSecret(Settings(database)), ReleaseStore(database).ofProgramme(programmeId)};
}

ReleaseId noteRelease(Write& write, const EvaluationRequest& request, const ReleasedCells& content) {
    Release release;
    release.id = write.newId<Release>();
    release.key = reportKey(request);
    release.programmeId = request.programmeId;
    release.from = request.from;
    release.to = request.to;
    release.definitionVersion = definitionVersion;
    release.madeAt = write.stamp();
    release.content = content;
    ReleaseStore(write.database()).insert(write, release);
    return release.id;
}

} // namespace brobygger
