// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/extracts/extract_bytes.h"

#include "core/evaluation/extracts/extract_fields.h"
#include "core/evaluation/extracts/extract_rows.h"

#include <QIODevice>
#include <QtEndian>

namespace brobygger {

namespace {
constexpr qint32 extractFormat = 1;
constexpr int formatBytes = 4;                           ///< stands before what is compressed
constexpr quint32 mostExtractBytes = 1024 * 1024 * 1024; ///< of what was compressed
constexpr quint32 mostWords = 1'000'000;

void putAbout(QDataStream& out, const Extract& extract) {
    const ExtractTerms& terms = extract.terms;
    out << terms.programmeId << static_cast<qint32>(terms.programmeVersion) << static_cast<qint32>(terms.definitions);
    out << terms.from << terms.to << terms.sf12Weights << extract.worker << extract.madeOn << extract.origin;
}

void takeAbout(QDataStream& in, Extract& extract) {
    ExtractTerms& terms = extract.terms;
    qint32 version = 0;
    qint32 definitions = 0;
    in >> terms.programmeId >> version >> definitions;
    in >> terms.from >> terms.to >> terms.sf12Weights >> extract.worker >> extract.madeOn >> extract.origin;
    terms.programmeVersion = version;
    terms.definitions = definitions;
}

bool isAboutSound(const Extract& extract) {
    const ExtractTerms& terms = extract.terms;
    return !terms.programmeId.isEmpty() && terms.from.isValid() && terms.to.isValid() && terms.from <= terms.to &&
           extract.madeOn.isValid() && !extract.origin.isEmpty();
}

/// How many of something follow, each of at least one byte; fails where the bytes cannot hold so many.
quint32 countIn(QDataStream& in) {
    quint32 count = 0;
    in >> count;
    if (static_cast<qint64>(count) > in.device()->bytesAvailable()) {
        in.setStatus(QDataStream::ReadCorruptData);
        return 0;
    }
    return count;
}

void takeWords(QDataStream& in, CodeWords& words) {
    const quint32 count = countIn(in);
    if (count > mostWords) {
        in.setStatus(QDataStream::ReadCorruptData);
    }
    for (quint32 at = 0; at < count && in.status() == QDataStream::Ok; ++at) {
        QString text;
        in >> text;
        if (words.of(text).at != static_cast<int>(at)) { // empty, or there twice
            in.setStatus(QDataStream::ReadCorruptData);
        }
    }
}

QByteArray listBytes(const EvaluationRecords& records, UsedWords& words) {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(extractStream);
    forListsOfExtract(records, [&](const auto& list) {
        out << static_cast<quint32>(list.size());
        RowOut row(out, words);
        for (const auto& record : list) {
            describeRow(row, record);
        }
    });
    return bytes;
}

void takeLists(QDataStream& in, Extract& extract) {
    forListsOfExtract(extract.records, [&](auto& list) {
        const quint32 count = countIn(in);
        for (quint32 at = 0; at < count && in.status() == QDataStream::Ok; ++at) {
            RowIn row(in, extract.records, extract.terms.to);
            describeRow(row, list.emplace_back());
        }
    });
}

void takeKeys(QDataStream& in, Extract& extract) {
    extract.personKeys.resize(extract.records.persons.size());
    for (QByteArray& key : extract.personKeys) {
        in >> key;
        if (in.status() != QDataStream::Ok || key.size() != personKeyBytes) {
            in.setStatus(QDataStream::ReadCorruptData);
            return;
        }
    }
}

qint32 formatOf(const QByteArray& bytes) {
    return bytes.size() < 2 * formatBytes ? 0 : qFromBigEndian<qint32>(bytes.constData());
}
} // namespace

QByteArray toBytes(const Extract& extract) {
    UsedWords words(extract.records.words);
    const QByteArray lists = listBytes(extract.records, words);
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(extractStream);
    putAbout(out, extract);
    out << static_cast<quint32>(words.texts().size());
    for (const QString& word : words.texts()) {
        out << word;
    }
    out.writeRawData(lists.constData(), static_cast<int>(lists.size()));
    for (const QByteArray& key : extract.personKeys) {
        out << key;
    }
    QByteArray format(formatBytes, '\0');
    qToBigEndian(extractFormat, format.data());
    return format + qCompress(bytes);
}

std::optional<Extract> extractFromBytes(const QByteArray& bytes) {
    if (formatOf(bytes) != extractFormat || qFromBigEndian<quint32>(bytes.constData() + formatBytes) > mostExtractBytes) {
        return {};
    }
    const QByteArray content = qUncompress(bytes.mid(formatBytes));
    QDataStream in(content);
    in.setVersion(extractStream);
    Extract extract;
    takeAbout(in, extract);
    if (in.status() != QDataStream::Ok || !isAboutSound(extract)) {
        return {};
    }
    takeWords(in, extract.records.words);
    takeLists(in, extract);
    takeKeys(in, extract);
    return in.status() == QDataStream::Ok && in.atEnd() ? std::optional(std::move(extract)) : std::nullopt;
}

bool isOfNewerProgram(const QByteArray& bytes) { return formatOf(bytes) > extractFormat; }

} // namespace brobygger
