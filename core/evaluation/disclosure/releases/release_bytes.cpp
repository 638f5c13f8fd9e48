// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/disclosure/releases/release_bytes.h"

#include <QDataStream>
#include <QIODevice>

namespace brobygger {

namespace {
constexpr qint32 formatNumber = 1;
constexpr int lengthBytes = 4; ///< with which compressed bytes begin

void put(QDataStream& out, const std::optional<double>& number) {
    out << number.has_value();
    if (number) {
        out << *number;
    }
}

void take(QDataStream& in, std::optional<double>& number) {
    bool isThere = false;
    in >> isThere;
    number.reset();
    if (isThere) {
        in >> number.emplace();
    }
}

void putNumber(QDataStream& out, const ReleasedNumber& number) {
    out << number.id << number.isShown << number.display;
    put(out, number.value);
    put(out, number.numerator);
    put(out, number.denominator);
    put(out, number.interval ? std::optional(number.interval->low) : std::nullopt);
    put(out, number.interval ? std::optional(number.interval->high) : std::nullopt);
    out << static_cast<quint32>(number.cells.size());
    for (const int cell : number.cells) {
        out << static_cast<qint32>(cell);
    }
}

/// How many of something follow; 0 where the bytes cannot hold so many.
quint32 takeCount(QDataStream& in) {
    quint32 count = 0;
    in >> count;
    if (in.status() != QDataStream::Ok || static_cast<qint64>(count) > in.device()->bytesAvailable()) {
        in.setStatus(QDataStream::ReadCorruptData);
        return 0;
    }
    return count;
}

void takeNumber(QDataStream& in, ReleasedNumber& number) {
    std::optional<double> low;
    std::optional<double> high;
    in >> number.id >> number.isShown >> number.display;
    take(in, number.value);
    take(in, number.numerator);
    take(in, number.denominator);
    take(in, low);
    take(in, high);
    if (low && high) {
        number.interval = Interval{*low, *high};
    }
    number.cells.resize(takeCount(in));
    for (int& cell : number.cells) {
        qint32 place = 0;
        in >> place;
        cell = place;
    }
}

// Ids lie close together in the order of a list: what is written is how far each is from the one before.
void putCell(QDataStream& out, const ReleasedCell& cell) {
    out << static_cast<qint32>(cell.unit) << cell.isSum << static_cast<quint32>(cell.records.size());
    ReleasedRecord before;
    for (const ReleasedRecord& record : cell.records) {
        out << record.record - before.record << record.person - before.person;
        if (cell.isSum) {
            out << record.amount;
        }
        before = record;
    }
}

void takeCell(QDataStream& in, ReleasedCell& cell) {
    qint32 unit = 0;
    in >> unit >> cell.isSum;
    cell.unit = static_cast<CountedUnit>(unit);
    cell.records.resize(takeCount(in));
    ReleasedRecord before;
    for (ReleasedRecord& record : cell.records) {
        qint64 fromRecord = 0;
        qint64 fromPerson = 0;
        in >> fromRecord >> fromPerson;
        record.record = before.record + fromRecord;
        record.person = before.person + fromPerson;
        if (cell.isSum) {
            in >> record.amount;
        }
        before = record;
    }
}

bool isWhole(const ReleasedCells& content) {
    const auto cells = static_cast<int>(content.cells.size());
    for (const ReleasedNumber& number : content.numbers) {
        for (const int cell : number.cells) {
            if (cell < -1 || cell >= cells) {
                return false;
            }
        }
    }
    for (const ReleasedCell& cell : content.cells) {
        if (cell.unit < CountedUnit::Nothing || cell.unit > CountedUnit::Cost) {
            return false;
        }
    }
    return true;
}
} // namespace

QByteArray toBytes(const ReleasedCells& content) {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << formatNumber << static_cast<quint32>(content.numbers.size()) << static_cast<quint32>(content.cells.size());
    for (const ReleasedNumber& number : content.numbers) {
        putNumber(out, number);
    }
    for (const ReleasedCell& cell : content.cells) {
        putCell(out, cell);
    }
    return qCompress(bytes);
}

std::optional<ReleasedCells> releasedCellsFromBytes(const QByteArray& bytes) {
    if (bytes.size() <= lengthBytes) {
        return {};
    }
    const QByteArray plain = qUncompress(bytes);
    QDataStream in(plain);
    in.setVersion(QDataStream::Qt_6_0);
    qint32 format = 0;
    in >> format;
    ReleasedCells content;
    content.numbers.resize(takeCount(in));
    content.cells.resize(takeCount(in));
    for (ReleasedNumber& number : content.numbers) {
        takeNumber(in, number);
    }
    for (ReleasedCell& cell : content.cells) {
        takeCell(in, cell);
    }
    if (format != formatNumber || in.status() != QDataStream::Ok || !isWhole(content)) {
        return {};
    }
    return content;
}

} // namespace brobygger
