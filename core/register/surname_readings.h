// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace jiangce {

struct Reading {
    std::u16string_view text;
    std::u16string_view syllables;  ///< separated by blanks, one for each character
};

/// Surnames that are not read as the character usually is. Compound surnames first, for the longest wins.
inline constexpr std::array surnameReadings {
    Reading {u"尉迟", u"yu chi"}, Reading {u"万俟", u"mo qi"}, Reading {u"单于", u"chan yu"},
    Reading {u"长孙", u"zhang sun"}, Reading {u"澹台", u"tan tai"}, Reading {u"宰父", u"zai fu"},
    Reading {u"令狐", u"ling hu"}, Reading {u"夏侯", u"xia hou"}, Reading {u"鲜于", u"xian yu"},
    Reading {u"皇甫", u"huang fu"}, Reading {u"濮阳", u"pu yang"}, Reading {u"亓官", u"qi guan"},
    Reading {u"单", u"shan"}, Reading {u"解", u"xie"}, Reading {u"仇", u"qiu"}, Reading {u"曾", u"zeng"},
    Reading {u"区", u"ou"}, Reading {u"查", u"zha"}, Reading {u"朴", u"piao"}, Reading {u"盖", u"ge"},
    Reading {u"种", u"chong"}, Reading {u"繁", u"po"}, Reading {u"翟", u"zhai"}, Reading {u"黑", u"he"},
    Reading {u"员", u"yun"}, Reading {u"乐", u"yue"}, Reading {u"折", u"she"}, Reading {u"秘", u"bi"},
    Reading {u"召", u"shao"}, Reading {u"缪", u"miao"}, Reading {u"覃", u"qin"}, Reading {u"洗", u"xian"},
    Reading {u"冼", u"xian"}, Reading {u"撒", u"sa"}, Reading {u"阚", u"kan"}, Reading {u"么", u"yao"},
    Reading {u"幺", u"yao"}, Reading {u"郇", u"xun"}, Reading {u"佴", u"nai"}, Reading {u"句", u"gou"},
    Reading {u"哈", u"ha"}, Reading {u"逄", u"pang"}, Reading {u"祭", u"zhai"}, Reading {u"宓", u"mi"},
    Reading {u"隗", u"wei"}, Reading {u"牟", u"mu"}, Reading {u"谌", u"chen"}, Reading {u"乜", u"nie"},
    Reading {u"能", u"nai"}, Reading {u"莘", u"shen"}, Reading {u"应", u"ying"}, Reading {u"任", u"ren"},
    Reading {u"纪", u"ji"}, Reading {u"车", u"che"}, Reading {u"石", u"shi"}, Reading {u"沈", u"shen"},
    Reading {u"尉", u"wei"}, Reading {u"重", u"chong"}, Reading {u"晁", u"chao"}, Reading {u"俞", u"yu"},
    Reading {u"贾", u"jia"}, Reading {u"柏", u"bai"}, Reading {u"薄", u"bo"}, Reading {u"卜", u"bu"},
    Reading {u"宁", u"ning"}, Reading {u"冯", u"feng"}, Reading {u"葛", u"ge"}, Reading {u"瞿", u"qu"},
    Reading {u"叶", u"ye"}, Reading {u"万", u"wan"}, Reading {u"褚", u"chu"}, Reading {u"臧", u"zang"},
};

/// Words in names of places and units that are not read character by character.
inline constexpr std::array wordReadings {
    Reading {u"长兴岛", u"chang xing dao"}, Reading {u"长海", u"chang hai"}, Reading {u"长春", u"chang chun"},
    Reading {u"长江", u"chang jiang"}, Reading {u"长城", u"chang cheng"}, Reading {u"长沙", u"chang sha"},
    Reading {u"重庆", u"chong qing"}, Reading {u"银行", u"yin hang"}, Reading {u"商行", u"shang hang"},
    Reading {u"行业", u"hang ye"}, Reading {u"会计", u"kuai ji"}, Reading {u"厦门", u"xia men"},
    Reading {u"朝阳", u"chao yang"}, Reading {u"音乐", u"yin yue"}, Reading {u"西藏", u"xi zang"},
    Reading {u"蚌埠", u"beng bu"}, Reading {u"六安", u"lu an"}, Reading {u"成都", u"cheng du"},
    Reading {u"供给", u"gong ji"}, Reading {u"调剂", u"tiao ji"}, Reading {u"空调", u"kong tiao"},
};

} // namespace jiangce
